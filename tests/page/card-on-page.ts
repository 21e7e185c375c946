import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import type { Command } from "../../lib/platform/messages.ts";
import type { Extension } from "../e2e/extension.ts";

/** Rests the pointer in the middle of an element. */
export async function rest(page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
  await page.mouse.move(x + width / 2 - 3, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
}

/** The box of the card where it is to be seen; null where there is none. CSS px. */
export function shownCard(page: Page) {
  return page.evaluate(() => {
    const host = document.querySelector("sidelight-card");
    if (!host || getComputedStyle(host).visibility !== "visible") return null;
    const { top, bottom, left, right } = host.getBoundingClientRect();
    return { top, bottom, left, right };
  });
}

export const expectCard = (page: Page) => expect.poll(() => shownCard(page)).not.toBeNull();
export const expectNoCard = (page: Page) => expect.poll(() => shownCard(page)).toBeNull();

/** The document in the card, once it has something to say. */
export async function cardFrame(page: Page): Promise<Frame> {
  let found: Frame | undefined;
  await expect
    .poll(async () => {
      found = page.frames().find((frame) => frame.url().includes("/card.html"));
      return found ? (await found.evaluate(() => document.body.innerText)).trim().length : 0;
    })
    .toBeGreaterThan(0);
  return found!;
}

/** Takes the pointer from the card to the page's corner. A driven browser never tells a frame that the pointer has left it. */
export async function leave(page: Page, card: Frame): Promise<void> {
  await page.mouse.move(1100, 700, { steps: 3 });
  await card.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent("pointerleave")));
}

/** Has the page do what a shortcut asks of it. */
export async function command(extension: Extension, page: Page, asked: Command): Promise<void> {
  const tab = await extension.tabId(page);
  const background = await extension.background();
  await background.evaluate(([id, message]) => chrome.tabs.sendMessage(id, message).catch(() => {}), [
    tab,
    asked,
  ] as const);
}

/** Goes to the mention after, or before, as the shortcut does. */
export const stepBy = (extension: Extension, page: Page, by: 1 | -1): Promise<void> =>
  command(extension, page, { type: "step", by });
