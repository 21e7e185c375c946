/** 1,000 changes a second, and whether the marks are right when it is quiet. */
import { NAME, pageOfMarks } from "./marked-pages.ts";
import { traced } from "./trace.ts";
import { pause, type TwoBrowsers } from "./two-browsers.ts";

export interface EndlessCost {
  /** Share of the main thread, 0 … 1, that is more than without the extension. */
  share: number;
  /** Whether each name in view was marked, and nothing else, 500 ms after the last change. */
  right: boolean;
}

export async function measureEndless({ sides, put }: TwoBrowsers, seconds: number): Promise<EndlessCost> {
  put("/", pageOfMarks(300));
  const shares = { extension: 0, nothing: 0 };
  let right = false;
  for (const { has, origin, tab } of sides) {
    const page = await tab();
    await page.goto(origin);
    await pause(1500);
    const trace = await traced(page, () => page.evaluate(mutate, [NAME, seconds] as const));
    shares[has] = trace.total / (seconds * 1000);
    await pause(500);
    if (has === "extension") right = await page.evaluate(marksAreRight, NAME);
    await page.close();
  }
  return { share: shares.extension - shares.nothing, right };
}

/** In the page: ten changes every 10 ms. */
async function mutate([name, seconds]: readonly [string, number]): Promise<void> {
  const texts = [...document.querySelectorAll("p")].map((p) => p.firstChild as Text);
  const end = performance.now() + seconds * 1000;
  for (let i = 0; performance.now() < end;) {
    for (let n = 0; n < 10; n++, i++)
      texts[i % texts.length]!.data = `${i}: now ${"so ".repeat(i % 7)}${name} it is.`;
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** In the page. */
function marksAreRight(name: string): boolean {
  const marked = new Set<Node>();
  for (const [key, highlight] of CSS.highlights) {
    if (!key.startsWith("sidelight-")) continue;
    for (const { startContainer, startOffset, endOffset } of highlight) {
      if ((startContainer as Text).data.slice(startOffset, endOffset) !== name) return false;
      marked.add(startContainer);
    }
  }
  const seen = [...document.querySelectorAll("p")].filter((p) => p.getBoundingClientRect().top < innerHeight);
  return seen.every((p) => marked.has(p.firstChild!));
}
