/** A Firefox that never remembers history lets no extension keep a database. It is all that Sidelight can do to say so. */
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { needBrowser } from "../../scripts/browsers.ts";
import { FIREFOX_BUILD } from "./extension.ts";
import { inDocument, WINDOW_ALLOWED } from "./firefox-reach.ts";
import { allowInPrivate, openInTab, openPopupBeside } from "./firefox-window.ts";
import { type Pages, servePages } from "./server.ts";

let browser: Browser;
let id: string;
let pages: Pages;
beforeAll(async () => {
  pages = await servePages({ "/": "<!doctype html><title>T</title><p>DeepSeek and Huawei.</p>" });
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: needBrowser("firefox"),
    headless: true,
    args: WINDOW_ALLOWED,
    extraPrefsFirefox: { "browser.privatebrowsing.autostart": true },
  });
  id = await browser.installExtension(FIREFOX_BUILD);
  await allowInPrivate(browser, id);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

const WHY = "lets no extension keep a library";
const told = (part: string): Promise<string> =>
  inDocument<string>(browser, part, "return document.body.innerText;").catch(() => "");

it.each(["reader.html", "welcome.html"])("%s says why there is no library", async (path) => {
  await openInTab(browser, id, `${path}?own`);
  await expect.poll(() => told(`/${path}?own`)).toContain(WHY);
});

it("the popup says so too, and not that the page names nothing of a library that it could not read", async () => {
  const page = await browser.newPage();
  await page.goto(pages.origin);
  await page.bringToFront();
  await openPopupBeside(browser, id);
  await expect.poll(() => told("/popup.html?")).toContain(WHY);
  expect(await told("/popup.html?")).not.toContain("Nothing on this page is in your library");
});
