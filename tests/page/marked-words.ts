import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";

/** The words that are marked in a document, sorted; those under `sidelight-active` left out. */
export function markedWords(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const found: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith("sidelight-") || name === "sidelight-active") continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push(range.toString().replace(/\s+/g, " "));
      }
    }
    return found.sort();
  });
}

/** Waits until exactly these words are marked, and sees that they stay so. */
export async function expectMarked(frame: Page | Frame, words: string[]): Promise<void> {
  const wanted = words.toSorted();
  await expect.poll(() => markedWords(frame), { timeout: 4000, interval: 60 }).toEqual(wanted);
  await new Promise((done) => setTimeout(done, 250));
  expect(await markedWords(frame)).toEqual(wanted);
}
