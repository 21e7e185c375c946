/** 2,000 appends and 1,000 removals on a page with 10,000 marks. */
import { NAME, pageOfMarks } from "./marked-pages.ts";
import { median } from "../ratios.ts";
import { traced } from "./trace.ts";
import { pause, type TwoBrowsers } from "./two-browsers.ts";

/** With the extension by without: `changes` is the page's own time with the layout that follows, `all` the main thread's until it is quiet. */
interface ChangeCost {
  changes: number;
  all: number;
}

export async function measureChanges({ sides, put }: TwoBrowsers, turns: number): Promise<ChangeCost> {
  put("/", pageOfMarks(10_000));
  const own = { extension: [] as number[], nothing: [] as number[] };
  const all = { extension: [] as number[], nothing: [] as number[] };
  for (let turn = 0; turn < turns; turn++)
    for (const { has, origin, tab } of sides) {
      const page = await tab();
      await page.goto(origin);
      await pause(2500);
      const trace = await traced(page, async () => {
        own[has].push(await page.evaluate(change, NAME));
        await pause(1500);
      });
      all[has].push(trace.total);
      await page.close();
    }
  return {
    changes: median(own.extension) / median(own.nothing),
    all: median(all.extension) / median(all.nothing),
  };
}

/** In the page: ms. */
function change(name: string): number {
  const begin = performance.now();
  for (let i = 0; i < 2000; i++) {
    const p = document.createElement("p");
    p.textContent = `${i}: ${name}, appended.`;
    document.body.append(p);
  }
  const old = document.querySelectorAll("p");
  for (let i = 0; i < 1000; i++) old[i * 5]!.remove();
  document.body.getBoundingClientRect();
  return performance.now() - begin;
}
