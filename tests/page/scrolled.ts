import { expect } from "vitest";
import { markedWords, type Readable } from "./marked-words.ts";

interface Scrollable extends Readable {
  evaluate<T>(read: (() => T) | string): Promise<Awaited<T>>;
}

/** A long page is marked at its beginning, then at its end, and with few marks at a time. */
export async function expectScrolled(
  open: () => Promise<Scrollable>,
  scroll: string,
  most: number,
): Promise<void> {
  const page = await open();
  await expect.poll(() => markedWords(page)).toContain("Huawei");
  const first = await markedWords(page);
  expect(first.length).toBeLessThan(most);
  expect(first).not.toContain("OpenAI");
  await page.evaluate(scroll);
  await expect.poll(() => markedWords(page)).toContain("OpenAI");
  expect((await markedWords(page)).length).toBeLessThan(most);
}
