/** Where the shortcuts, and the popup, take the reader from where they are. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { cardFrame, command, stepBy } from "./card-on-page.ts";
import { expectMarked, markedWords } from "./marked-words.ts";
import { openPage } from "./open-page.ts";

let extension: Extension;
beforeAll(async () => void (extension = await launch()));
afterAll(() => extension?.close());
afterEach(async () => {
  for (const page of extension.context.pages().slice(1)) await page.close();
});

const NAMES = ["Huawei", "Nvidia", "OpenAI", "DeepSeek"];

/** A page whose names stand far apart, scrolled to just above the third. */
async function atThird(): Promise<Page> {
  const page = await openPage(
    extension,
    NAMES.map((name) => `<p style="margin: 0 0 2000px">by <b id=${name}>${name}</b></p>`).join(""),
  );
  await expect.poll(() => markedWords(page)).toContain("Huawei");
  await page.evaluate(() => scrollTo(0, document.querySelector("#OpenAI")!.getBoundingClientRect().top - 99));
  await expect.poll(() => markedWords(page)).toContain("OpenAI");
  return page;
}

/** The words that are set off. */
const setOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get("sidelight-active") ?? [])].map(
      ({ startContainer }) => startContainer.textContent!,
    ),
  );

it.each([
  ["a step leads to", "OpenAI", [1]],
  ["a step back leads to", "Nvidia", [-1]],
  ["three steps lead round to", "Huawei", [1, 1, 1]],
  ["three steps back lead round to", "DeepSeek", [-1, -1, -1]],
  ["a step and one back lead to", "Nvidia", [1, -1]],
] as const)("from where the reader has scrolled to %s %s", async (_, name, steps) => {
  const page = await atThird();
  for (const by of steps) await stepBy(extension, page, by);
  await expect.poll(() => setOff(page)).toEqual([name]);
});

it("the card that is asked for is that of the first words in view", async () => {
  const page = await atThird();
  await command(extension, page, { type: "openCard" });
  const card = await cardFrame(page);
  await expect.poll(() => card.locator("h1").textContent()).toBe("OpenAI");
});

it("a name in the popup leads to its mentions alone, one after the other, and steps go on from there", async () => {
  const page = await openPage(extension, "<p>Nvidia, Huawei, OpenAI, <b>Huawei</b>, DeepSeek</p>");
  await expectMarked(page, ["DeepSeek", "Huawei", "Huawei", "Nvidia", "OpenAI"]);
  const popup = await extension.open(`popup.html?tab=${await extension.tabId(page)}`);
  const row = popup.locator(".mention-row", { hasText: "Huawei" });
  await row.waitFor();
  await page.bringToFront();
  const isSecond = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get("sidelight-active") ?? [])].map(
        ({ startContainer }) => startContainer.parentElement!.localName === "b",
      ),
    );
  await row.dispatchEvent("click");
  await expect.poll(isSecond).toEqual([false]);
  await row.dispatchEvent("click");
  await expect.poll(isSecond).toEqual([true]);
  await row.dispatchEvent("click");
  await expect.poll(isSecond).toEqual([false]);
  await row.dispatchEvent("click");
  await expect.poll(isSecond).toEqual([true]);
  await stepBy(extension, page, 1);
  const card = await cardFrame(page);
  await expect.poll(() => card.locator("h1").textContent()).toBe("DeepSeek");
});
