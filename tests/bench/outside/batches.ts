/** An endless page: 20 batches of 8,000 characters, appended one after another. */
import { median } from "../ratios.ts";
import { longPage, PARAGRAPH } from "./marked-pages.ts";
import { elapsedBetween, scriptBetween, traced } from "./trace.ts";
import { pause, type TwoBrowsers } from "./two-browsers.ts";

const BATCHES = 20;

interface BatchCost {
  /** Script time for a batch by a bare walk over it, median. */
  toWalk: number;
  /** The last three by the first three. */
  lastByFirst: number;
}

export async function measureBatches({ sides, put }: TwoBrowsers): Promise<BatchCost> {
  put("/", longPage(8000));
  const [extension, nothing] = sides;
  const page = await extension.tab();
  await page.goto(extension.origin);
  await pause(1500);
  const trace = await traced(page, async () => {
    for (let i = 0; i < BATCHES; i++) {
      await page.evaluate(append, PARAGRAPH);
      await pause(600);
    }
    await page.evaluate(() => void performance.mark("batch-begins"));
  });
  await page.close();
  const costs = scriptBetween(trace, "batch-stands", "batch-begins");

  const bare = await nothing.tab();
  await bare.goto(nothing.origin);
  // The page's own clock is too coarse for a walk that takes a few microseconds; the trace's is not.
  const walked = await traced(bare, async () => {
    for (let i = 0; i < BATCHES; i++) {
      await bare.evaluate(append, PARAGRAPH);
      await pause(50);
    }
  });
  await bare.close();
  return {
    toWalk: median(costs) / median(elapsedBetween(walked, "walk-begins", "batch-stands")),
    lastByFirst: median(costs.slice(-3)) / median(costs.slice(0, 3)),
  };
}

/** In the page: appends ten paragraphs and walks over them. */
function append(paragraph: string): number {
  performance.mark("batch-begins");
  const section = document.createElement("section");
  for (let i = 0; i < 10; i++)
    section.append(Object.assign(document.createElement("p"), { textContent: paragraph }));
  document.body.append(section);
  performance.mark("walk-begins");
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  performance.mark("batch-stands");
  return length;
}
