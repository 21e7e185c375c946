import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { needBrowser } from "../../scripts/browsers.ts";
import { FIREFOX_BUILD } from "./extension.ts";
import { popupSize, pressButton, WINDOW_ALLOWED } from "./firefox-window.ts";

let browser: Browser;
let id: string;
beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: needBrowser("firefox"),
    headless: true,
    args: WINDOW_ALLOWED,
  });
  id = await browser.installExtension(FIREFOX_BUILD);
});
afterAll(async () => browser?.close());

// Firefox makes a popup as wide as its content wants to be, and lets it want that in a window without a width.
it("Firefox's popup has the width that it was designed for", async () => {
  await pressButton(browser, id);
  await expect.poll(async () => (await popupSize(browser, id))[1]).toBeGreaterThan(100);
  await expect.poll(async () => (await popupSize(browser, id))[0]).toBe(380);
});
