import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch } from "../../e2e/extension.ts";
import { changeAtRandom } from "./change-at-random.ts";
import { marksInMain, plant, type Tree, treeOfMain } from "./trees.ts";

/** More of them, from elsewhere: `SEEDS=1000,40 npx vitest run -c vitest.browser.config.ts tests/page/random`. */
const [FIRST, COUNT] = (process.env.SEEDS ?? "4,6").split(",").map(Number) as [number, number];

let extension: Extension;
beforeAll(async () => {
  // Tall: all of a page stands within reach.
  extension = await launch({ viewport: { width: 1120, height: 2600 } });
  extension.pages.put("/", "<!doctype html><title>t</title><main></main>");
});
afterAll(() => extension?.close());

async function openEmpty(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`${extension.pages.origin}/`);
  return page;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The marks once they have been the same for a while. */
async function settled(page: Page): Promise<string[]> {
  for (let last = ""; ;) {
    await pause(600);
    const marks = await page.evaluate(marksInMain);
    if (JSON.stringify(marks) === last) return marks;
    last = JSON.stringify(marks);
  }
}

/** What a page is marked with that was always as this one has become. */
async function marksWhenFresh(tree: Tree): Promise<string[]> {
  const page = await openEmpty();
  await page.evaluate(plant, tree);
  // A second later it is looked through everywhere for shadow roots.
  await pause(1500);
  const marks = await settled(page);
  await page.close();
  return marks;
}

describe("a page that changes at random is marked as one that was always so", () => {
  it.each(Array.from({ length: COUNT }, (_, i) => FIRST + i))("seed %i", async (seed) => {
    const page = await openEmpty();
    await page.evaluate(changeAtRandom, [seed, 0] as const);
    await pause(500);
    for (let burst = 1; burst <= 6; burst++) {
      await page.evaluate(changeAtRandom, [seed * 100 + burst, 1 + ((seed + burst) % 6)] as const);
      await pause([0, 30, 130, 200, 260, 600][(seed + burst) % 6]!);
    }
    const wanted = await marksWhenFresh(await page.evaluate(treeOfMain));
    expect(wanted).not.toEqual([]);
    await page.bringToFront();
    await expect.poll(() => page.evaluate(marksInMain)).toEqual(wanted);
    await page.close();
  });
});
