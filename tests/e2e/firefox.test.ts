import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { needBrowser } from "../../scripts/browsers.ts";
import { FIREFOX_BUILD } from "./extension.ts";
import { WINDOW_ALLOWED } from "./firefox-reach.ts";
import { manifestWarnings } from "./firefox-window.ts";
import { type Pages, servePages } from "./server.ts";

let browser: Browser;
let id: string;
let pages: Pages;
beforeAll(async () => {
  pages = await servePages({
    "/": "<!doctype html><title>T</title><p>DeepSeek and Huawei.</p><p>A cook at the market.</p>",
    "/echo": `<!doctype html><title>T</title><p>DeepSeek, ZTE and Huawei.</p><p id=a>If the two governments worked together instead of
      competing with each other, the world would face smaller risks from artificial intelligence.</p>`,
  });
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: needBrowser("firefox"),
    headless: true,
    args: WINDOW_ALLOWED,
  });
  id = await browser.installExtension(FIREFOX_BUILD);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

it("Firefox loads the extension and sees marks", async () => {
  const page = await browser.newPage();
  // The corpus is imported while the first page loads: it takes what the background then writes.
  await page.goto(pages.origin);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const marks = (): Promise<number> =>
    page.evaluate(() =>
      [...CSS.highlights].reduce(
        (sum, [name, { size }]) => sum + (name.startsWith("sidelight-") ? size : 0),
        0,
      ),
    );
  // The welcome page opens in front of it, and a page that is not shown is not read.
  const marksInFront = async (): Promise<number> => {
    await page.bringToFront();
    return marks();
  };
  await expect.poll(marksInFront, { timeout: 15_000 }).toBe(2);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

it("Firefox has nothing to say against the manifest", async () => {
  expect(await manifestWarnings(browser, id)).toEqual([]);
});

it("Firefox ticks a paragraph that echoes the corpus, and opens its card under the pointer", async () => {
  const page = await browser.newPage();
  await page.goto(`${pages.origin}/echo`);
  await page.waitForFunction(() => CSS.highlights.get("sidelight-echo")?.size === 1, { timeout: 15_000 });
  const box = (await (await page.$("#a"))!.boundingBox())!;
  await page.mouse.move(box.x + 60, box.y + 60);
  await page.mouse.move(box.x + 8, box.y + 8, { steps: 3 });
  await page.waitForFunction(() => document.querySelector("sidelight-card:popover-open") !== null);
  await page.waitForFunction(() => CSS.highlights.get("sidelight-active")?.size === 1);
});
