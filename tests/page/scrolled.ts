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
  // What a page skips to render it may have rendered at first, close together.
  await expect.poll(async () => (await markedWords(page)).length).toBeLessThan(most);
  expect(await markedWords(page)).not.toContain("OpenAI");
  await page.evaluate(scroll);
  await expect.poll(() => markedWords(page)).toContain("OpenAI");
  // Marks that were left behind go once the new ones stand.
  await expect.poll(async () => (await markedWords(page)).length).toBeLessThan(most);
}
