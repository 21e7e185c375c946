/** What is stored is there, and the browser cannot read it: whoever asks is told so, and nobody waits for ever. */
import type { Page, Worker } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cardFrame, expectCard, rest } from "../page/card-on-page.ts";
import { expectMarked, markedWords } from "../page/marked-words.ts";
import { type Extension, launch, marked } from "./extension.ts";

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launch({ pages: { "/": "<!doctype html><title>T</title><p>By <b>Huawei</b> too.</p>" } });
  page = await extension.visit("/");
});
afterAll(() => extension?.close());

/** Lets the background read nothing of what is stored, or read it again. */
const barStored = (background: Worker, isBarred: boolean): Promise<void> =>
  background.evaluate((bar) => {
    const stored = chrome.storage.local as unknown as { get: unknown; whole?: unknown };
    stored.whole ??= stored.get;
    stored.get = bar ? () => Promise.reject(new Error("The disk is gone.")) : stored.whole;
  }, isBarred);

/** The same for those pages of the extension that are opened in a tab from now on. */
const barIn = (tab: Page): Promise<unknown> =>
  tab.addInitScript(() => {
    if (location.protocol === "chrome-extension:")
      Object.assign(chrome.storage.local, { get: () => Promise.reject(new Error("The disk is gone.")) });
  });

it("by the background: the popup says why nothing is marked, and has the page read once it can be", async () => {
  const background = await extension.background();
  await barStored(background, true);
  await page.reload();
  const popup = await extension.open(`popup.html?tab=${await extension.tabId(page)}`);
  const alert = popup.getByRole("alert");
  await alert.getByText("The settings could not be read.").waitFor();
  await alert.getByText("It says: “The disk is gone.”").waitFor();
  expect(await popup.getByText("Reading the page").count()).toBe(0);
  await barStored(background, false);
  await popup.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => popup.getByRole("alert").count()).toBe(0);
  await page.bringToFront();
  await marked(page);
  await popup.locator(".mention-name").first().waitFor();
  await popup.close();
});

it.each([
  ["is looked at again", "document.dispatchEvent(new Event('visibilitychange'))"],
  ["goes to another address by itself", "history.pushState({}, '', '/later')"],
])("by the background when a page asked it first: the page asks again once it %s", async (_, act) => {
  const background = await extension.background();
  await barStored(background, true);
  const open = await extension.context.newPage();
  await open.goto(`${extension.pages.origin}/`);
  // It asks twice at once.
  await open.waitForTimeout(1000);
  await barStored(background, false);
  await open.waitForTimeout(500);
  expect(await markedWords(open)).toEqual([]);
  await open.evaluate(act);
  await expectMarked(open, ["Huawei"]);
  await open.close();
});

it("by the popup: all else in it is there", async () => {
  const tab = await extension.tabId(page);
  const popup = await extension.context.newPage();
  await barIn(popup);
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab}`);
  await popup.locator(".mention-name").first().waitFor();
  await popup.close();
});

it("by the card: it comes all the same, as large as any", async () => {
  const open = await extension.context.newPage();
  await barIn(open);
  await open.goto(`${extension.pages.origin}/`);
  await marked(open);
  await rest(open, "b");
  await expectCard(open);
  await (await cardFrame(open)).getByRole("heading", { level: 1 }).waitFor();
  await open.close();
});
