import { expect } from "vitest";

/** A page or a frame of either browser. */
export interface Readable {
  evaluate<T>(read: () => T): Promise<Awaited<T>>;
}

/** The words that are marked in a document, sorted; those under `sidelight-active` left out. */
export async function markedWords(frame: Readable): Promise<string[]> {
  return (await marks(frame)).map(([words]) => words).sort();
}

/** The words that are marked within each element with a `data-case`, sorted, in the order of the elements. */
export async function markedInCases(frame: Readable): Promise<string[][]> {
  const found = await marks(frame);
  const count = await frame.evaluate(() => document.querySelectorAll("[data-case]").length);
  return Array.from({ length: count }, (_, i) =>
    found
      .filter(([, at]) => at === i)
      .map(([words]) => words)
      .sort(),
  );
}

/** Each mark's words, and which of the elements with a `data-case` it stands in, -1 where in none. */
function marks(frame: Readable): Promise<[string, number][]> {
  return frame.evaluate(() => {
    const cases = [...document.querySelectorAll("[data-case]")];
    const caseOf = (node: Node): number => {
      const at = cases.findIndex((each) => each.contains(node));
      const root = node.getRootNode();
      return at < 0 && root instanceof ShadowRoot ? caseOf(root.host) : at;
    };
    const found: [string, number][] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith("sidelight-") || name === "sidelight-active") continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push([range.toString().replace(/\s+/g, " "), caseOf(startContainer)]);
      }
    }
    return found;
  });
}

/** Waits until exactly these words are marked, and sees that they stay so. */
export async function expectMarked(frame: Readable, words: string[]): Promise<void> {
  const wanted = words.toSorted();
  await expect.poll(() => markedWords(frame), { interval: 60 }).toEqual(wanted);
  await new Promise((done) => setTimeout(done, 250));
  expect(await markedWords(frame)).toEqual(wanted);
}

/** How the first mark of an organisation in the document is drawn, and that in its first shadow root. */
export function lines(page: Readable): Promise<string[]> {
  return page.evaluate(() => {
    const line = (root: ParentNode) =>
      getComputedStyle(root.querySelector("p")!, "::highlight(sidelight-organisation)").textDecorationLine;
    return [
      line(document),
      line([...document.querySelectorAll("div")].find((div) => div.shadowRoot)!.shadowRoot!),
    ];
  });
}
