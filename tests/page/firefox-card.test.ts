/** The card in Firefox, which tells the letter under the pointer, where Chromium tells the mark. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FIREFOX_BUILD } from "../e2e/extension.ts";
import { BENEATH, UNSEEN } from "./cases/beneath.ts";
import { POINTED } from "./cases/pointed.ts";
import { type Firefox, launchFirefox } from "./launch-firefox.ts";
import { expectMarked } from "./marked-words.ts";

let firefox: Firefox;
beforeAll(async () => void (firefox = await launchFirefox()));
afterAll(() => firefox?.close());

async function rest(page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = (await (await page.$(selector))!.boundingBox())!;
  await page.mouse.move(x + width / 2, y + 200);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
}

/** How many cards are seen. */
const cards = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll("sidelight-card")].filter(
        (host) => getComputedStyle(host).visibility === "visible",
      ).length,
  );

it.each(POINTED)("by a word %s", async (_, html) => {
  const page = await firefox.open(html);
  await expectMarked(page, ["Huawei"]);
  await rest(page, "#at");
  await expect.poll(() => cards(page), { timeout: 5000 }).toBe(1);
});

it.each(BENEATH)("by words %s", async (_, html) => {
  const page = await firefox.open(html);
  await expectMarked(page, ["Huawei"]);
  await rest(page, ">>> b");
  await expect.poll(() => cards(page), { timeout: 5000 }).toBe(1);
});

it.each(UNSEEN)("not where %s", async (_, html) => {
  const page = await firefox.open(html);
  await expectMarked(page, ["Huawei"]);
  await rest(page, "b");
  await new Promise((done) => setTimeout(done, 1000));
  expect(await cards(page)).toBe(0);
});

// The last one: the extension goes, and Firefox ends its scripts without a word.
it("goes with the extension, and when another version takes over", async () => {
  const page = await firefox.open("<p>Made by <b id=at>Huawei</b> too</p><p>and <b id=next>Nvidia</b></p>");
  await expectMarked(page, ["Huawei", "Nvidia"]);
  await rest(page, "#at");
  await expect.poll(() => cards(page)).toBe(1);
  await firefox.browser.uninstallExtension(firefox.id);
  await expect.poll(() => cards(page)).toBe(0);
  await firefox.browser.installExtension(FIREFOX_BUILD);
  await expect
    .poll(() => page.bringToFront().then(() => page.evaluate(() => CSS.highlights.has("sidelight-active"))))
    .toBe(false);
  await expectMarked(page, ["Huawei", "Nvidia"]);
  expect(await cards(page)).toBe(0);
});
