/** What the product has set itself, and what was measured. */
import { threeDigits } from "./ratios.ts";
import { table } from "./table.ts";

export interface Target {
  what: string;
  value: number;
  limit: number;
  /** The value is to be at least the limit, not at most. */
  least?: boolean;
}

export const most = (what: string, value: number, limit: number): Target => ({ what, value, limit });

function isMet({ value, limit, least }: Target): boolean {
  return least ? value >= limit : value <= limit;
}

export function targetsReport(targets: readonly Target[]): string {
  const rows = targets.map((target) => [
    target.what,
    threeDigits(target.value),
    `${target.least ? "≥" : "≤"} ${target.limit}`,
    Number.isNaN(target.value) ? "not measured" : isMet(target) ? "met" : "missed",
  ]);
  return table(["target", "measured", "asked", ""], rows);
}
