/** What a scrolled frame costs on a page with 20,000 mentions. */
import { median } from "../ratios.ts";
import { pageOfMarks } from "./marked-pages.ts";
import { traced } from "./trace.ts";
import { pause, type TwoBrowsers } from "./two-browsers.ts";

const FRAMES = 90;

/** Main-thread time of a frame with the extension by that without. */
export async function measureFrames({ sides, put }: TwoBrowsers, turns: number): Promise<number> {
  put("/", pageOfMarks(20_000));
  const frames = { extension: [] as number[], nothing: [] as number[] };
  for (let turn = 0; turn < turns; turn++)
    for (const { has, origin, tab } of sides) {
      const page = await tab();
      await page.goto(origin);
      await pause(4000);
      const trace = await traced(page, () => page.evaluate(scroll, FRAMES));
      frames[has].push(trace.total / FRAMES);
      await page.close();
    }
  return median(frames.extension) / median(frames.nothing);
}

/** In the page. */
async function scroll(frames: number): Promise<void> {
  for (let i = 0; i < frames; i++) {
    scrollBy({ top: 120, behavior: "instant" });
    await new Promise((done) => requestAnimationFrame(done));
  }
}
