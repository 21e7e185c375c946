import puppeteer, { type Browser, type LaunchOptions, type Page } from "puppeteer-core";
import { needBrowser } from "../../scripts/browsers.ts";
import { FIREFOX_BUILD } from "../e2e/extension.ts";
import { type Pages, servePages } from "../e2e/server.ts";
import { markedWords } from "./marked-words.ts";

export interface Firefox {
  browser: Browser;
  pages: Pages;
  /** The one tab that tests use. */
  tab: Page;
  /** The extension's id in the browser. */
  id: string;
  /** Opens a page with this body in the tab, without waiting for marks. */
  open(body: string): Promise<Page>;
  close(): Promise<void>;
}

/** A Firefox with the extension as built, once it marks pages. */
export async function launchFirefox(
  options: Pick<LaunchOptions, "args" | "extraPrefsFirefox"> = {},
): Promise<Firefox> {
  const pages = await servePages({ "/ready": "<!doctype html><title>t</title><p>by Huawei</p>" });
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: needBrowser("firefox"),
    headless: true,
    ...options,
  });
  const id = await browser.installExtension(FIREFOX_BUILD);
  const tab = await browser.newPage();
  await tab.goto(`${pages.origin}/ready`);
  // The welcome page opens in front, at a moment of its own, and a page that is not shown is not read.
  for (let i = 0; (await markedWords(tab)).length === 0; i++) {
    if (i > 150) throw new Error("Nothing is marked in Firefox.");
    await tab.bringToFront();
    await new Promise((done) => setTimeout(done, 100));
  }
  let opened = 0;
  return {
    browser,
    pages,
    tab,
    id,
    async open(body) {
      const path = `/page-${opened++}`;
      pages.put(path, `<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`);
      await tab.goto(pages.origin + path);
      return tab;
    },
    async close() {
      await browser.close();
      await pages.close();
    },
  };
}
