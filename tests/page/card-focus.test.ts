/** A card that takes the focus gives it back: who reads by keyboard goes on from where they were. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { cardFrame, command, expectNoCard, stepBy } from "./card-on-page.ts";
import { expectMarked } from "./marked-words.ts";
import { openPage } from "./open-page.ts";

let extension: Extension;
beforeAll(async () => void (extension = await launch()));
afterAll(() => extension?.close());
afterEach(async () => {
  for (const page of extension.context.pages().slice(1)) await page.close();
});

/** What has the focus, in a shadow tree too: its id, else its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement!;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at.id || at.localName;
  });

const openByKeys = async (page: Page): Promise<void> => {
  await command(extension, page, { type: "openCard" });
  const card = await cardFrame(page);
  await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);
};

const LINK = "<p><a href='#one' id=one>One</a> of Huawei.</p>";
const SHADOW = (html: string): string => `<div><template shadowrootmode=open>${html}</template></div>`;

it.each([
  ["on the page", LINK],
  ["in a shadow tree", SHADOW(LINK)],
  ["in a shadow tree in another", SHADOW(SHADOW(LINK))],
  ["in a dialog of the page, where the card stands too", `<dialog>${LINK}</dialog>`],
  ["in a dialog in a shadow tree, where the card stands too", SHADOW(`<dialog>${LINK}</dialog>`)],
])("to what had it %s", async (_, html) => {
  const page = await openPage(extension, html);
  for (const dialog of await page.locator("dialog").all())
    await dialog.evaluate((each: HTMLDialogElement) => each.showModal());
  await expectMarked(page, ["Huawei"]);
  await page.locator("#one").focus();
  await openByKeys(page);
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe("one");
});

it("to what had it before the first of several cards", async () => {
  const page = await openPage(extension, `${LINK}<p>By OpenAI.</p>`);
  await expectMarked(page, ["Huawei", "OpenAI"]);
  await page.locator("#one").focus();
  await openByKeys(page);
  const card = await cardFrame(page);
  const head = () => card.locator("h1").textContent();
  await expect.poll(head).toBe("Huawei");
  await stepBy(extension, page, 1);
  await stepBy(extension, page, 1);
  await expect.poll(head).toBe("OpenAI");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe("one");
});

it("when all that is ours leaves the page", async () => {
  const page = await openPage(extension, LINK);
  await expectMarked(page, ["Huawei"]);
  await page.locator("#one").focus();
  await openByKeys(page);
  const store = async (otherwise: boolean) =>
    (await extension.background()).evaluate(
      (on) => chrome.storage.local.set({ sites: { version: 1, value: { otherwise: on, rules: [] } } }),
      otherwise,
    );
  await store(false);
  await expect.poll(() => focused(page)).toBe("one");
  await store(true);
});

it("without scrolling the page back there", async () => {
  const page = await openPage(extension, `${LINK}<div style="height: 4000px"></div><p>By OpenAI.</p>`);
  await expectMarked(page, ["Huawei"]);
  await page.locator("#one").focus();
  for (const by of [1, 1] as const) await stepBy(extension, page, by);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await openByKeys(page);
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe("one");
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

it("not where the reader has gone on elsewhere meanwhile", async () => {
  const page = await openPage(extension, `${LINK}<input id=two style="position: fixed; bottom: 0">`);
  await expectMarked(page, ["Huawei"]);
  await page.locator("#one").focus();
  await openByKeys(page);
  // Pinned, it stays open when the page is pressed.
  await (await cardFrame(page)).locator(".card-tools button").first().click();
  await page.locator("#two").click();
  await page.keyboard.press("Escape");
  await expectNoCard(page);
  expect(await focused(page)).toBe("two");
});
