/** What a hand does besides resting on words: which of it brings a card, and which does not. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { cardFrame, expectCard, expectNoCard, leave, rest, shownCard } from "./card-on-page.ts";
import { expectMarked } from "./marked-words.ts";
import { openPage } from "./open-page.ts";

const TEXT = "<p>Chips are made by <b>Huawei</b> too.</p><p>A <i>line</i> below it.</p>";

let extension: Extension;
beforeAll(async () => void (extension = await launch()));
afterAll(() => extension?.close());
afterEach(async () => {
  for (const page of extension.context.pages().slice(1)) await page.close();
  await (await extension.background()).evaluate(() => chrome.storage.local.remove("settings"));
});

async function marked(html = TEXT): Promise<Page> {
  const page = await openPage(extension, html);
  await expectMarked(page, ["Huawei"]);
  return page;
}

const store = async (value: object): Promise<void> =>
  (await extension.background()).evaluate(
    (settings) => chrome.storage.local.set({ settings: { version: 1, value: settings } }),
    value,
  );

it("no card comes while a button is held: the reader selects", async () => {
  const page = await marked();
  await rest(page, "i");
  await page.mouse.down();
  await rest(page, "b");
  await page.waitForTimeout(1000);
  expect(await shownCard(page)).toBeNull();
  await page.mouse.up();
  await rest(page, "b");
  await expectCard(page);
});

it("where cards come with the key for that alone, neither rest nor press brings one", async () => {
  await store({ onlyWithAlt: true });
  const page = await marked();
  await rest(page, "b");
  await page.waitForTimeout(1000);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(500);
  expect(await shownCard(page)).toBeNull();
  await page.mouse.move(900, 600);
  await page.keyboard.down("Alt");
  await rest(page, "b");
  await page.keyboard.up("Alt");
  await expectCard(page);
});

it("the next card on the page has the size that the reader gave to the last", async () => {
  const page = await marked();
  await page.setViewportSize({ width: 1120, height: 1000 });
  const open = async () => {
    await page.mouse.move(1000, 900);
    await rest(page, "b");
    await expectCard(page);
    const { left, right } = (await shownCard(page))!;
    return right - left;
  };
  expect(await open()).toBe(392);
  const card = await cardFrame(page);
  await store({ cardSize: { width: 480, height: 0 } });
  await expect.poll(async () => (await shownCard(page))!.right - (await shownCard(page))!.left).toBe(480);
  await leave(page, card);
  await expectNoCard(page);
  expect(await open()).toBe(480);
});

/** A page on which the card's own page takes seconds to come. */
async function withLateCard(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    if (location.protocol !== "chrome-extension:") return;
    const { getCurrent } = chrome.tabs;
    const late = () => new Promise((done) => setTimeout(done, 4000)).then(() => getCurrent());
    Object.assign(chrome.tabs, { getCurrent: late });
  });
  extension.pages.put("/late", `<!doctype html><title>t</title>${TEXT}`);
  await page.goto(`${extension.pages.origin}/late`);
  await expectMarked(page, ["Huawei"]);
  return page;
}

it("the card comes in the place of the sign that stood for it, where its page was only late", async () => {
  const page = await withLateCard();
  const width = async () => {
    const card = await shownCard(page);
    return card && card.right - card.left;
  };
  await rest(page, "b");
  await expect.poll(width).toBe(28);
  await expect.poll(width).toBe(392);
  await (await cardFrame(page)).getByRole("heading", { level: 1 }).waitFor();
});

it("Escape is the page's too while no card is seen yet, and none comes then", async () => {
  const page = await withLateCard();
  await page.evaluate(() => addEventListener("keydown", ({ key }) => (document.title += key)));
  await rest(page, "b");
  await page.waitForTimeout(900);
  await page.keyboard.press("Escape");
  expect(await page.title()).toBe("tEscape");
  await page.waitForTimeout(1500);
  expect(await shownCard(page)).toBeNull();
});

it("a pinned card whose words have gone sets off no others in their place", async () => {
  const page = await marked();
  await rest(page, "b");
  await expectCard(page);
  const card = await cardFrame(page);
  await card.locator(".card-tools button").first().click();
  await card.locator("header.moved").waitFor();
  await page.evaluate(
    () => (document.querySelector("p")!.firstChild!.textContent = "Nothing is said of that any more by "),
  );
  await page.evaluate(() => (document.querySelector("b")!.textContent = "anybody"));
  await expectMarked(page, []);
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.waitForTimeout(400);
  expect(await shownCard(page)).not.toBeNull();
  // What has left the document is drawn nowhere.
  const setOff = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get("sidelight-active") ?? [])]
        .map(({ startContainer }) => startContainer)
        .filter(({ isConnected }) => isConnected)
        .map(({ textContent }) => textContent),
    );
  expect(await setOff()).toEqual([]);
});
