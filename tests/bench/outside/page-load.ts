/** What a page load costs with the extension, beside the same page load without. */
import type { BenchPage } from "../generate-pages.ts";
import { median } from "../ratios.ts";
import { type Trace, traced } from "./trace.ts";
import { pause, type Side, type TwoBrowsers } from "./two-browsers.ts";

export interface LoadCost {
  page: string;
  /** Main-thread time, ms: all that is more than without the extension, and of that the scripts, and style, layout and paint. */
  total: number;
  script: number;
  layout: number;
  /** ms */
  longest: number;
  /** All tasks of ours that are no trifle, ms. */
  tasks: number[];
  /** MB of heap more than without, after a collection. */
  heap: number;
}

/** After the page is there: for the extension to start, read and paint, and for what comes a second later. */
const QUIET_AFTER = 1300;

export async function measureLoads(
  { sides, put }: TwoBrowsers,
  pages: readonly BenchPage[],
  loads: number,
): Promise<LoadCost[]> {
  const costs: LoadCost[] = [];
  for (const { name, html } of pages) {
    put("/", html);
    const taken = { extension: [] as Load[], nothing: [] as Load[] };
    for (let turn = 0; turn < loads; turn++) for (const side of sides) taken[side.has].push(await load(side));
    const more = (of: (load: Load) => number): number =>
      median(taken.extension.map(of)) - median(taken.nothing.map(of));
    costs.push({
      page: name,
      total: more(({ trace }) => trace.total),
      script: more(({ trace }) => trace.script),
      layout: more(({ trace }) => trace.layout),
      longest: median(taken.extension.map(({ trace }) => trace.longest)),
      tasks: taken.extension.flatMap(({ trace }) => trace.tasks),
      heap: more(({ heap }) => heap),
    });
  }
  return costs;
}

interface Load {
  trace: Trace;
  /** MB */
  heap: number;
}

async function load(side: Side): Promise<Load> {
  const tab = await side.tab();
  const trace = await traced(tab, async () => {
    await tab.goto(side.origin, { waitUntil: "load" });
    await pause(QUIET_AFTER);
  });
  const heap = await heapOf(tab);
  await tab.close();
  return { trace, heap };
}

/** MB of script heap in use in the tab's process, after a collection. */
export async function heapOf(tab: Awaited<ReturnType<Side["tab"]>>): Promise<number> {
  const session = await tab.context().newCDPSession(tab);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1e6;
}
