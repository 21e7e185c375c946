import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from "vitest";
import { type Extension, launch, placeOf, ROOT } from "./extension.ts";

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launch({ pages: { "/": readFileSync(join(ROOT, "scripts/demo/news.html"), "utf8") } });
});
afterAll(() => extension?.close());
beforeEach(async () => (page = await extension.visit("/")));
afterEach(() => page.close());

/** Rests the pointer on words and gives the card's frame once it has something to say. */
async function rest(words: string): Promise<Frame> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x - 30, y - 40);
  await page.mouse.move(x, y, { steps: 3 });
  return card();
}

async function card(): Promise<Frame> {
  for (let i = 0; i < 100; i++) {
    const frame = page.frames().find((f) => f.url().includes("/card.html"));
    if (frame && (await frame.evaluate(() => document.body.innerText.trim().length)) > 0) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error("No card has opened.");
}

/** Elements of the page that its own HTML has not. */
const strangers = () =>
  [...document.querySelectorAll("*")].filter((e) => e.localName.startsWith("sidelight")).length;
const isOpen = () => [...document.querySelectorAll("[popover]")].some((e) => e.matches(":popover-open"));

describe("the card", () => {
  it("opens where the pointer rests and tells what the corpus says", async () => {
    const frame = await rest("DeepSeek");
    await frame.waitForSelector("text=DeepSeek");
    const text = await frame.evaluate(() => document.body.innerText);
    expect(text).toMatch(/DeepSeek/);
    expect(text).toMatch(/¶\s?\d/);
    expect(await page.evaluate(strangers)).toBe(1);
  });

  it("is closed by Escape", async () => {
    await rest("DeepSeek");
    await page.keyboard.press("Escape");
    await page.waitForFunction(`!(${isOpen})()`);
  });

  it("stays away while the pointer only crosses", async () => {
    const { x, y } = await placeOf(page, "DeepSeek");
    await page.mouse.move(x - 200, y);
    await page.mouse.move(x + 200, y, { steps: 12 });
    await page.waitForTimeout(800);
    expect(await page.evaluate(isOpen)).toBe(false);
  });

  it("leaves nothing behind when the site is switched off", async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await rest("DeepSeek");
    const worker = await extension.background();
    await worker.evaluate(() =>
      chrome.storage.local.set({ sites: { version: 1, value: { otherwise: false, rules: [] } } }),
    );
    await page.waitForFunction(`(${strangers})() === 0`);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await worker.evaluate(() => chrome.storage.local.remove("sites"));
  });
});
