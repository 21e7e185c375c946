/** 1,000 changes a second, and whether the marks are right when it is quiet. */
import { NAME, pageOfMarks } from "./marked-pages.ts";
import { traced } from "./trace.ts";
import { pause, type TwoBrowsers } from "./two-browsers.ts";

interface EndlessCost {
  /** Share of the main thread, 0 … 1, that is more than without the extension. */
  share: number;
  /** Whether each name in view was marked, and nothing else, 500 ms after the last change. */
  right: boolean;
}

/** What is put in a paragraph's place, or into it. */
export const CHANGES = ["data", "text node", "paragraph", "feed"] as const;
type Change = (typeof CHANGES)[number];

export async function measureEndless(
  { sides, put }: TwoBrowsers,
  change: Change,
  seconds: number,
): Promise<EndlessCost> {
  put("/", pageOfMarks(300));
  const shares = { extension: 0, nothing: 0 };
  let right = false;
  for (const { has, origin, tab } of sides) {
    const page = await tab();
    await page.goto(origin);
    await pause(1500);
    const trace = await traced(page, () => page.evaluate(mutate, [NAME, change, seconds] as const));
    shares[has] = trace.total / (seconds * 1000);
    await pause(500);
    if (has === "extension") right = await page.evaluate(marksAreRight, NAME);
    await page.close();
  }
  return { share: shares.extension - shares.nothing, right };
}

/** In the page: ten changes every 10 ms. No function in it: the browser lacks what the compiler makes of those. */
async function mutate([name, change, seconds]: readonly [string, Change, number]): Promise<void> {
  const all = [...document.querySelectorAll("p")];
  const end = performance.now() + seconds * 1000;
  for (let i = 0; performance.now() < end;) {
    for (let n = 0; n < 10; n++, i++) {
      const text = `${i}: now ${"so ".repeat(i % 7)}${name} it is.`;
      const old = all[i % all.length]!;
      if (change === "data") (old.firstChild as Text).data = text;
      if (change === "text node") old.textContent = text;
      if (change === "data" || change === "text node") continue;
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      all[i % all.length] = paragraph;
      if (change === "paragraph") old.replaceWith(paragraph);
      else {
        document.body.prepend(paragraph);
        document.body.lastElementChild!.remove();
      }
    }
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
