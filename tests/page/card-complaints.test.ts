/** What readers of hover cards complain of most, one test each. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { cardFrame, expectCard, expectNoCard, leave, rest, shownCard, stepBy } from "./card-on-page.ts";
import { expectMarked } from "./marked-words.ts";
import { openPage } from "./open-page.ts";

const TEXT = "<p>Chips are made by <b>Huawei</b> too.</p><p>A line <u>below</u> it.</p>";

let extension: Extension;
beforeAll(async () => void (extension = await launch()));
afterAll(() => extension?.close());

async function marked(html = TEXT): Promise<Page> {
  const page = await openPage(extension, html);
  await expectMarked(page, ["Huawei"]);
  return page;
}
async function carded(html = TEXT): Promise<Page> {
  const page = await marked(html);
  await rest(page, "b");
  await expectCard(page);
  return page;
}
const middle = async (page: Page, selector: string) => {
  const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};

describe("the card", () => {
  it("does not open while the mouse crosses, however often", async () => {
    const page = await marked();
    const { x, y } = await middle(page, "b");
    // A step a frame: faster, and the pointer is never seen on the word.
    for (let i = 0; i < 40; i++) {
      await page.mouse.move(x + 160 * Math.sin(i / 3), y);
      await page.waitForTimeout(16);
    }
    await page.mouse.move(x + 300, y);
    await page.waitForTimeout(600);
    // A card that was asked for leaves its host behind, even where it is gone again.
    expect(await page.locator("sidelight-card").count()).toBe(0);
    await page.close();
  });

  it("does not sit under the pointer, and what is pointed at takes its click", async () => {
    const page = await carded(
      "<p>Chips are made by <a href='#there'><b>Huawei</b></a> too.</p><p>A line below it.</p>",
    );
    const { x, y } = await middle(page, "b");
    const card = (await shownCard(page))!;
    expect(card.top > y || card.bottom < y || card.left > x || card.right < x).toBe(true);
    await page.mouse.click(x, y);
    await expect.poll(() => page.url()).toContain("#there");
    await expectNoCard(page);
    await page.close();
  });

  it("does not vanish on the way to it, though the way is slow", async () => {
    const page = await carded();
    const { x, y } = await middle(page, "b");
    const { top } = (await shownCard(page))!;
    for (let at = y; at < top + 2; at += 1.5) {
      await page.mouse.move(x + 10, at);
      await page.waitForTimeout(150);
    }
    await page.mouse.move(x + 10, top + 30, { steps: 3 });
    await page.waitForTimeout(800);
    expect(await shownCard(page)).not.toBeNull();
    await page.close();
  });

  it("does not vanish where the pointer leaves an element, and not the window", async () => {
    const page = await carded();
    // As the browser’s own, it does not bubble.
    await page.locator("u").dispatchEvent("pointerleave", { bubbles: false });
    await page.waitForTimeout(800);
    expect(await shownCard(page)).not.toBeNull();
    await page.locator("html").dispatchEvent("pointerleave");
    await expectNoCard(page);
    await page.close();
  });

  it("goes away when told: by Escape, by itself, by a press elsewhere, and by its button", async () => {
    const page = await carded();
    const again = async () => {
      await page.mouse.move(900, 700);
      await page.waitForTimeout(60);
      await rest(page, "b");
      await expectCard(page);
    };
    await page.keyboard.press("Escape");
    await expectNoCard(page);
    await page.waitForTimeout(700);
    expect(await shownCard(page)).toBeNull();
    await again();
    // Beside it: not through the card.
    await page.mouse.move(900, 10, { steps: 3 });
    await expectNoCard(page);
    await again();
    await page.mouse.click(900, 700);
    await expectNoCard(page);
    await again();
    await (await cardFrame(page)).locator(".card-tools button").last().click();
    await expectNoCard(page);
    await page.close();
  });

  it("does not close when another is looked up in it, and has a way back", async () => {
    const page = await carded();
    const card = await cardFrame(page);
    const head = () => card.locator("h1").textContent();
    const first = await head();
    await card.locator(".chip").first().click();
    await expect.poll(head).not.toBe(first);
    await page.waitForTimeout(500);
    expect(await page.locator("sidelight-card").count()).toBe(1);
    expect(await shownCard(page)).not.toBeNull();
    await card.locator(".back").click();
    await expect.poll(head).toBe(first);
    await leave(page, card);
    await expectNoCard(page);
    await page.close();
  });

  it("is opened, gone into and left by keys alone", async () => {
    const page = await marked();
    const tab = await extension.tabId(page);
    const tell = async (message: object) =>
      (await extension.background()).evaluate(
        ([id, told]) => chrome.tabs.sendMessage(id, told).catch(() => {}),
        [tab, message] as const,
      );
    await tell({ type: "step", by: 1 });
    await expectCard(page);
    await tell({ type: "openCard" });
    const card = await cardFrame(page);
    await expect.poll(() => card.evaluate(() => document.activeElement?.className)).toBe("card");
    await page.keyboard.press("Tab");
    await expect.poll(() => card.evaluate(() => document.activeElement?.localName)).toMatch(/^(a|button)$/);
    await page.keyboard.press("Escape");
    await expectNoCard(page);
    await page.close();
  });

  it("keeps its words set off for as long as it stands, by keys too", async () => {
    const page = await marked();
    await stepBy(extension, page, 1);
    await expectCard(page);
    await page.waitForTimeout(2500);
    expect(await page.evaluate(() => CSS.highlights.get("sidelight-active")?.size)).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => CSS.highlights.get("sidelight-active")?.size)).toBe(0);
    await page.close();
  });

  it("follows the reader's dark and light", async () => {
    const page = await carded();
    const card = await cardFrame(page);
    const paper = () =>
      card.evaluate(() => getComputedStyle(document.getElementById("root")!).backgroundColor);
    expect(await paper()).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(paper).toBe("rgb(29, 32, 37)");
    await page.close();
  });

  it("follows zoom: it stays by its words, in a window that holds half as many px", async () => {
    const page = await carded(`<div style="height:200px"></div>${TEXT}`);
    // What zoom does to a page: fewer CSS px in the same window, and other places for its words.
    await page.locator("div").evaluate((div) => (div.style.height = "90px"));
    await page.setViewportSize({ width: 560, height: 400 });
    const words = (await page.locator("b").boundingBox())!;
    await expect.poll(async () => (await shownCard(page))?.top).toBeCloseTo(words.y + words.height + 6, -0.7);
    const { left, right, bottom } = (await shownCard(page))!;
    expect([left >= 8, right <= 552, bottom <= 392]).toEqual([true, true, true]);
    await page.close();
  });
});
