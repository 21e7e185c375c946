import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Firefox, launchFirefox } from "../page/launch-firefox.ts";
import { expectMarked } from "../page/marked-words.ts";
import { inCard, pressShortcut, WINDOW_ALLOWED } from "./firefox-window.ts";

let firefox: Firefox;
beforeAll(async () => void (firefox = await launchFirefox({ args: WINDOW_ALLOWED })));
afterAll(() => firefox?.close());

const press = (key: "Period" | "Comma", shift = false) => pressShortcut(firefox.browser, key, shift);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement!.id || document.activeElement!.localName);

it("Firefox's own shortcuts step, open a card that has the focus, and switch the site off", async () => {
  const page = await firefox.open(
    `<p><a href=#one id=one>One</a> of Huawei. <a href=#two id=two>Two</a></p>`,
  );
  await expectMarked(page, ["Huawei"]);
  await page.focus("#one");
  await press("Period");
  await page.waitForFunction(() => CSS.highlights.get("sidelight-active")?.size === 1);
  await press("Period", true);
  await expect.poll(() => focused(page)).toBe("sidelight-card");
  await expect
    .poll(() =>
      inCard(firefox.browser, "return document.activeElement.matches('.card') && document.hasFocus()"),
    )
    .toBe(true);

  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe("one");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("two");

  await press("Comma", true);
  await expectMarked(page, []);
  await press("Comma", true);
  await expectMarked(page, ["Huawei"]);
});
