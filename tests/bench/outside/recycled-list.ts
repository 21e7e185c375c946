/** 50,000 nodes scrolled through and recycled: what stays in memory. */
import { NAME } from "./marked-pages.ts";
import { heapOf } from "./page-load.ts";
import { pause, type TwoBrowsers } from "./two-browsers.ts";

/** MB of heap more than before, and more than without the extension. */
export async function measureRecycled({ sides, put }: TwoBrowsers): Promise<number> {
  put("/", `<!doctype html><title>list</title><body><main></main></body>`);
  const grown = { extension: 0, nothing: 0 };
  for (const { has, origin, tab } of sides) {
    const page = await tab();
    await page.goto(origin);
    await page.evaluate(recycle, [NAME, 2] as const);
    await pause(1000);
    const before = await heapOf(page);
    await page.evaluate(recycle, [NAME, 100] as const);
    await pause(1500);
    grown[has] = (await heapOf(page)) - before;
    await page.close();
  }
  return grown.extension - grown.nothing;
}

/** In the page: 500 nodes in place of those that stood, so many times. */
async function recycle([name, times]: readonly [string, number]): Promise<void> {
  const main = document.querySelector("main")!;
  for (let turn = 0; turn < times; turn++) {
    const rows = Array.from({ length: 500 }, (_, i) =>
      Object.assign(document.createElement("p"), { textContent: `${turn}.${i}: ${name} again.` }),
    );
    main.replaceChildren(...rows);
    await new Promise((done) => setTimeout(done, 60));
  }
}
