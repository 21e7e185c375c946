/** The card in Firefox, which tells the letter under the pointer, where Chromium tells the mark. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
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

const isShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const host = document.querySelector("sidelight-card");
    return !!host && getComputedStyle(host).visibility === "visible";
  });

it.each(POINTED)("by a word %s", async (_, html) => {
  const page = await firefox.open(html);
  await expectMarked(page, ["Huawei"]);
  await rest(page, "#at");
  await expect.poll(() => isShown(page), { timeout: 5000 }).toBe(true);
});
