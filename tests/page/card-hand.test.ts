import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { cardFrame, expectCard, expectNoCard, leave, rest, shownCard } from "./card-on-page.ts";
import { finger } from "./finger.ts";
import { expectMarked } from "./marked-words.ts";
import { openPage } from "./open-page.ts";
import { serve } from "./serve.ts";

const TEXT = "<p>Chips are made by <b>Huawei</b> too.</p>";
const TALL = "<div style='height:3000px'></div>";

let extension: Extension;
beforeAll(async () => void (extension = await launch()));
afterAll(() => extension?.close());

afterEach(async () => (await extension.background()).evaluate(() => chrome.storage.local.remove("settings")));

/** Opens a page with a card on it, and pins that. */
async function pinned(html = TEXT + TALL): Promise<{ page: Page; card: Frame }> {
  const page = await openPage(extension, html);
  // Room round the card on every side.
  await page.setViewportSize({ width: 1120, height: 1300 });
  await expectMarked(page, ["Huawei"]);
  await rest(page, "b");
  await expectCard(page);
  const card = await cardFrame(page);
  await card.locator(".card-tools button").first().click();
  await card.locator("header.moved").waitFor();
  return { page, card };
}

/** Drags what stands in the card. */
async function drag(page: Page, card: Frame, selector: string, x: number, y: number): Promise<void> {
  const box = (await card.locator(selector).boundingBox())!;
  const from = { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y, { steps: 4 });
  await page.mouse.down();
  await page.mouse.move(from.x + x, from.y + y, { steps: 8 });
  // The card follows the hand a frame behind: a hand that lets go in the middle of a move leaves it there.
  await page.waitForTimeout(100);
  await page.mouse.up();
}

it("comes for a pointer whose only move was the one that called its code", async () => {
  const page = await openPage(extension, TEXT);
  await expectMarked(page, ["Huawei"]);
  const { x, y, width, height } = (await page.locator("b").boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await expectCard(page);
  await page.close();
});

const near = (value: number) => expect.closeTo(value, -0.7);

describe("a pinned card", () => {
  it("stays where it is while the page scrolls and the pointer is elsewhere", async () => {
    const { page } = await pinned();
    const before = await shownCard(page);
    await page.mouse.move(900, 700);
    await page.mouse.wheel(0, 1200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await page.waitForTimeout(500);
    expect(await shownCard(page)).toEqual(before);
    await page.close();
  });

  it("goes with its head when that is dragged, and is never lost off the screen", async () => {
    const { page, card } = await pinned();
    const before = (await shownCard(page))!;
    await drag(page, card, "header", 200, 150);
    await expect
      .poll(() => shownCard(page))
      .toMatchObject({ left: near(before.left + 200), top: near(before.top + 150) });
    await card.locator("header").focus();
    for (let i = 0; i < 60; i++) await page.keyboard.press("ArrowRight");
    for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowUp");
    await expect.poll(() => shownCard(page)).toMatchObject({ right: 1112, top: 8 });
    await page.setViewportSize({ width: 700, height: 500 });
    await expect.poll(async () => (await shownCard(page))!.right).toBeLessThanOrEqual(692);
    await page.close();
  });

  it("goes by keys when its head has the focus", async () => {
    const { page, card } = await pinned();
    const before = (await shownCard(page))!;
    await card.locator("header").focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
    await expect
      .poll(() => shownCard(page))
      .toMatchObject({ left: before.left + 32, top: before.top + 16, right: before.right + 32 });
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => shownCard(page)).toMatchObject({ right: before.right + 48 });
    await page.close();
  });

  it("is resized by its corner, and the next card, on another page, has that size", async () => {
    const { page, card } = await pinned();
    const before = (await shownCard(page))!;
    await drag(page, card, ".card-corner", -60, -200);
    await expect
      .poll(() => shownCard(page))
      .toMatchObject({ right: near(before.right - 60), bottom: near(before.bottom - 200) });
    const kept = (await shownCard(page))!;
    const worker = await extension.background();
    const stored = () => worker.evaluate(() => chrome.storage.local.get("settings"));
    await expect
      .poll(stored)
      .toMatchObject({ settings: { value: { cardSize: { width: kept.right - kept.left } } } });
    await page.close();
    const next = await pinned();
    expect(await shownCard(next.page)).toMatchObject({ right: kept.right, bottom: kept.bottom });
    await next.page.close();
  });

  it("closes again as others do once it is let go, and at Escape", async () => {
    const { page, card } = await pinned();
    await card.locator(".card-tools button").first().click();
    await leave(page, card);
    await expectNoCard(page);
    await page.close();
    const other = await pinned();
    await other.page.keyboard.press("Escape");
    await expectNoCard(other.page);
    await other.page.close();
  });
});

describe("by touch", () => {
  async function phone(html: string): Promise<Page> {
    const page = await openPage(extension, html);
    await page.setViewportSize({ width: 390, height: 700 });
    // A phone's screen feels fingers from the beginning.
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    await page.reload();
    await expectMarked(page, ["Huawei"]);
    return page;
  }
  const isSheet = expect.objectContaining({ left: 0, right: 390, bottom: 700 });

  it("a tap opens a sheet over the foot of the screen; a tap on the page closes it", async () => {
    const page = await phone(TEXT + "<i>Here is room.</i>");
    const { press } = await finger(page);
    await press("b", 30);
    await expect.poll(() => shownCard(page)).toEqual(isSheet);
    await page.waitForTimeout(600);
    expect(await shownCard(page)).toEqual(isSheet);
    await press("i", 30);
    await expectNoCard(page);
    await page.close();
  });

  it("a sheet does not cover the line that was tapped", async () => {
    const page = await phone(`<div style='height:640px'></div>${TEXT}${TALL}`);
    const { press } = await finger(page);
    await press("b", 30);
    await expect.poll(() => shownCard(page)).toEqual(isSheet);
    const line = (await page.locator("b").boundingBox())!;
    expect(line.y).toBeGreaterThan(0);
    expect(line.y + line.height).toBeLessThan((await shownCard(page))!.top);
    await page.close();
  });

  it("a sheet is swept away", async () => {
    const page = await phone(TEXT);
    const { press, sweep } = await finger(page);
    await press("b", 30);
    await expectCard(page);
    await cardFrame(page);
    const { top } = (await shownCard(page))!;
    await sweep(195, top + 10, top + 40);
    await page.waitForTimeout(400);
    expect(await shownCard(page)).not.toBeNull();
    await sweep(195, top + 10, top + 160);
    await expectNoCard(page);
    await page.close();
  });

  it("a tap on a link is the link's; a long press opens the card", async () => {
    const page = await phone("<p>Chips are made by <a href='#there'><b>Huawei</b></a> too.</p>");
    const { press } = await finger(page);
    await press("b", 30);
    await expect.poll(() => page.url()).toContain("#there");
    await page.waitForTimeout(500);
    expect(await shownCard(page)).toBeNull();
    // No touch screen of a driven browser makes this of a long press.
    await page.locator("b").evaluate((b) => {
      const { x, y } = b.getBoundingClientRect();
      const at = { pointerType: "touch", clientX: x + 5, clientY: y + 5, bubbles: true, cancelable: true };
      if (b.dispatchEvent(new PointerEvent("contextmenu", at))) throw new Error("The browser's menu opens.");
    });
    await expectCard(page);
    await page.close();
  });
});

describe("where the card's page cannot run", () => {
  const SANDBOXED = {
    body: `<!doctype html><title>t</title>${TEXT}`,
    headers: { "content-security-policy": "sandbox" },
  };

  it("a sign without words stands by the mention, opens the dossier, and goes away at Escape", async () => {
    const served = await serve({ "/": SANDBOXED });
    const page = await extension.context.newPage();
    await page.goto(served.origin);
    await expectMarked(page, ["Huawei"]);
    await rest(page, "b");
    await expect.poll(() => shownCard(page)).not.toBeNull();
    const { left, top, right, bottom } = (await shownCard(page))!;
    expect([right - left, bottom - top]).toEqual([28, 28]);
    const dossier = extension.context.waitForEvent("page");
    await page.mouse.move(left + 14, top + 14, { steps: 3 });
    await page.waitForTimeout(500);
    await page.mouse.down();
    await page.mouse.up();
    expect((await dossier).url()).toMatch(/reader\.html#\/entity\/huawei$/);
    await (await dossier).close();
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await expectNoCard(page);
    await page.close();
    served.close();
  });
});
