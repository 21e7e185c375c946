/** The extension as built, measured from outside. */
import type { BenchPage } from "../generate-pages.ts";
import { median, percentile } from "../ratios.ts";
import { most, type Target } from "../targets.ts";
import { measureBatches } from "./batches.ts";
import { CHANGES, measureEndless } from "./endless-changes.ts";
import { longPage, longTable } from "./marked-pages.ts";
import { measureChanges } from "./page-changes.ts";
import { type LoadCost, measureLoads } from "./page-load.ts";
import { measureRecycled } from "./recycled-list.ts";
import { measureFrames } from "./scrolled-frames.ts";
import { measureStart } from "./script-start.ts";
import { measureSlow } from "./slow-processor.ts";
import { openTwo } from "./two-browsers.ts";

interface Outside {
  loads: LoadCost[];
  targets: Target[];
}

export async function measureOutside(
  pages: readonly BenchPage[],
  quick: boolean,
  say: (line: string) => void,
): Promise<Outside> {
  say("outside: page loads");
  const still = await openTwo(false);
  const targets: Target[] = [];
  let loads: LoadCost[];
  try {
    loads = await measureLoads(still, pages, quick ? 1 : 3);
    targets.push(...loadTargets(loads));
    if (!quick) {
      say("outside: the content script's start");
      const { ours, empty } = await measureStart(still, 15);
      targets.push(
        most("content script, compiled and run, ms: 2 × an empty one's and 3", ours, 2 * empty + 3),
      );
      say("outside: large pages, a quarter of the speed");
      for (const [what, html, seconds] of [
        ["5 MB page", longPage(5_000_000), 15],
        ["150,000 elements", longTable(25_000), 40],
      ] as const) {
        const tasks = await measureSlow(still, html, seconds);
        targets.push(most(`${what}, processor ×¼: longest task, ms`, Math.max(...tasks), 50));
      }
    }
  } finally {
    await still.close();
  }
  const lively = await openTwo(true);
  try {
    say("outside: changes");
    const { changes, all } = await measureChanges(lively, quick ? 1 : 3);
    targets.push(
      most("2,000 appends, 1,000 removals, 10,000 marks: × without", changes, 1.25),
      most("the same, all that follows: × without", all, 1.25),
    );
    say("outside: frames");
    targets.push(
      most("scrolled frame, 20,000 mentions: × without", await measureFrames(lively, quick ? 1 : 3), 1.5),
    );
    if (quick) return { loads, targets };
    say("outside: batches");
    const batches = await measureBatches(lively);
    targets.push(
      most("8,000 characters appended: × their bare walk", batches.toWalk, 3),
      most("the last of 20 batches by the first", batches.lastByFirst, 1),
    );
    say("outside: 1,000 changes a second");
    for (const change of CHANGES) {
      const endless = await measureEndless(lively, change, 8);
      targets.push(most(`1,000 changes a second (${change}): % of the main thread`, endless.share * 100, 5), {
        what: "marks right 500 ms after (1: yes)",
        value: Number(endless.right),
        limit: 1,
        least: true,
      });
    }
    say("outside: a recycled list");
    targets.push(most("50,000 nodes recycled: MB of heap", await measureRecycled(lively), 5));
  } finally {
    await lively.close();
  }
  return { loads, targets };
}

function loadTargets(loads: readonly LoadCost[]): Target[] {
  const tasks = loads.flatMap((load) => load.tasks);
  return [
    most("page load, main thread, median page, ms", median(loads.map(({ total }) => total)), 15),
    most("longest task, any page, ms", Math.max(...loads.map(({ longest }) => longest)), 50),
    most("tasks of ours, 95th percentile, ms", percentile(tasks, 0.95), 10),
    most("heap of a tab, median page, MB", median(loads.map(({ heap }) => heap)), 1),
  ];
}
