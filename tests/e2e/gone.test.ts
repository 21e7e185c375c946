/** The extension goes while its pages are open, and comes back. Chromium leaves its scripts in them, cut off, and tells them nothing. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { expectCard, expectNoCard, rest, shownCard } from "../page/card-on-page.ts";
import { finger } from "../page/finger.ts";
import { expectMarked } from "../page/marked-words.ts";
import { type Extension, launch } from "./extension.ts";
import { listen } from "./listen.ts";
import { pressAction } from "./press-action.ts";

const TEXT = "<!doctype html><title>t</title><p>Chips are made by <b>Huawei</b> too.</p><p>By Nvidia.</p>";
const WORDS = ["Huawei", "Nvidia"];

let extension: Extension;
let list: Page;
beforeAll(async () => {
  extension = await launch({ pages: { "/": TEXT } });
  list = await extension.context.newPage();
  await list.goto("chrome://extensions");
});
afterAll(() => extension?.close());

async function visit() {
  const page = await extension.visit("/");
  return { page, heard: await listen(page) };
}

/** By then a page is looked at by itself no more: what goes, goes because somebody does something, or because of a card. */
const calm = () => list.waitForTimeout(11_000);

/** As the reader does it in the browser's own list of extensions. */
const turn = (on: boolean): Promise<void> =>
  list.evaluate(
    ([id, isOn]) =>
      (
        chrome as unknown as { management: { setEnabled(id: string, on: boolean): Promise<void> } }
      ).management.setEnabled(id, isOn),
    [extension.id, on] as const,
  );

afterEach(() => turn(true));

it("marks go when a hand comes, an open card by itself; nothing is said in the pages' consoles", async () => {
  const { page: untouched, heard } = await visit();
  const { page, heard: also } = await visit();
  await calm();
  await rest(page, "b");
  await expectCard(page);
  await turn(false);
  await expectNoCard(page);
  await expectMarked(page, []);
  await untouched.bringToFront();
  await rest(untouched, "b");
  await expectMarked(untouched, []);
  expect([...heard, ...also]).toEqual([]);
  for (const each of [untouched, page]) await each.close();
}, 60_000);

it("a tap opens nothing, and the marks go", async () => {
  const { page, heard } = await visit();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  await page.reload();
  await expectMarked(page, WORDS);
  const { press } = await finger(page);
  await press("b", 30);
  await expectCard(page);
  await press("p >> nth=1", 30);
  await expectNoCard(page);
  await turn(false);
  await press("b", 30);
  await expectMarked(page, []);
  expect(await shownCard(page)).toBeNull();
  expect(heard).toEqual([]);
  await page.close();
});

it("scripts that come in the place of those that were cut off mark the page, and open one card", async () => {
  const { page, heard } = await visit();
  await rest(page, "b");
  await expectCard(page);
  await page.keyboard.press("Escape");
  await expectNoCard(page);
  await turn(false);
  await turn(true);
  await pressAction(extension, page);
  const tabId = await extension.tabId(page);
  const background = await extension.background();
  // As a shortcut does it in a tab where nobody answers.
  await background.evaluate(
    (target) =>
      chrome.scripting.executeScript({ target, files: ["/content-scripts/content.js"] }).then(() => {}),
    { tabId },
  );
  await expectMarked(page, WORDS);
  await rest(page, "b");
  await expectCard(page);
  await expectMarked(page, WORDS);
  expect(await page.locator("sidelight-card").count()).toBe(1);
  expect(heard).toEqual([]);
  await page.close();
}, 60_000);
