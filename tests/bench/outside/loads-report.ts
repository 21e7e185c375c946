import { threeDigits } from "../ratios.ts";
import { table } from "../table.ts";
import type { LoadCost } from "./page-load.ts";

export function loadsReport(loads: readonly LoadCost[]): string {
  const rows = loads.map(({ page, ...cost }) => [
    page,
    ...[cost.total, cost.script, cost.layout, cost.longest, cost.heap].map(threeDigits),
  ]);
  const heads = [
    "page",
    "main thread, ms",
    "scripts, ms",
    "style and layout, ms",
    "longest task, ms",
    "heap, MB",
  ];
  return `A page load with the built extension, beyond what it costs without:\n\n${table(heads, rows)}`;
}
