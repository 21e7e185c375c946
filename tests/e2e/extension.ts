import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BrowserContext, Frame, Page, Worker } from "playwright-core";
import { type BrowserOptions, openBrowser } from "./closed-browser.ts";
import { type Pages, servePages } from "./server.ts";

export const ROOT = resolve(import.meta.dirname, "../..");
export const CHROME_BUILD = join(ROOT, ".output/chrome-mv3");
export const FIREFOX_BUILD = join(ROOT, ".output/firefox-mv3");

export interface Extension {
  context: BrowserContext;
  id: string;
  pages: Pages;
  /** Everything that anybody in the browser asked the outside world for, by the proxy that stops it all. */
  outside: string[];
  /** The background worker; asleep or not, the one that stands now. */
  background(): Promise<Worker>;
  /** Opens a page of the extension: `open("popup.html?tab=3")`. */
  open(path: string): Promise<Page>;
  /** Opens a page of our server once its marks are painted. */
  visit(path: string): Promise<Page>;
  /** The id that the browser gives to the tab of a page. */
  tabId(page: Page): Promise<number>;
  close(): Promise<void>;
}

interface LaunchOptions extends BrowserOptions {
  pages?: Record<string, string>;
  /** false: the pages' own scripts do not run; the extension's do. */
  pageScripts?: boolean;
}

/**
 * A Chromium with the extension as built, a profile of its own, and nothing of the outside world. The build is copied: tests go
 * on with what they began with while another build runs.
 */
export async function launch(options: LaunchOptions = {}): Promise<Extension> {
  if (!existsSync(CHROME_BUILD)) throw new Error("There is no build to test. Run: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "sidelight-"));
  const build = join(folder, "extension");
  cpSync(CHROME_BUILD, build, { recursive: true });
  const pages = await servePages(options.pages, { scripts: options.pageScripts });
  const browser = await openBrowser(folder, build, options);
  const { context, outside } = browser;
  const background = async () => context.serviceWorkers()[0] ?? context.waitForEvent("serviceworker");
  const id = new URL((await background()).url()).host;
  await ready(await background());
  await closeWelcome(context);

  const extension: Extension = {
    context,
    id,
    pages,
    outside,
    background,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async visit(path) {
      const page = await context.newPage();
      await page.goto(pages.origin + path);
      await marked(page);
      return page;
    },
    async tabId(page) {
      await page.bringToFront();
      const worker = await background();
      return worker.evaluate(
        async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id!,
      );
    },
    async close() {
      await browser.close();
      await pages.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return extension;
}

/** A first install opens the welcome page; tests of other things want the front for their own. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const welcome = context.pages().find((page) => page.url().endsWith("/welcome.html"));
    if (welcome) return welcome.close();
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The corpus is imported and the lexicon stands where pages find it. */
async function ready(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    for (let i = 0; i < 200; i++) {
      if ((await chrome.storage.local.get("lexicon")).lexicon) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error("The background has written no lexicon.");
  });
}

/** How many ranges of ours stand painted on a page. The registry is shared with the page: it can be asked there. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => {
    let marks = 0;
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith("sidelight-")) marks += highlight.size;
    return marks;
  });
}

export async function marked(page: Page | Frame, timeout = 10_000): Promise<void> {
  await page.waitForFunction(
    () =>
      [...CSS.highlights].some(([name, highlight]) => name.startsWith("sidelight-") && highlight.size > 0),
    undefined,
    { timeout },
  );
}

export async function unmarked(page: Page, timeout = 5_000): Promise<void> {
  await page.waitForFunction(
    () => ![...CSS.highlights.keys()].some((name) => name.startsWith("sidelight-")),
    undefined,
    { timeout },
  );
}

/** Where the first mark over some words, or over any (a name before an idea), stands on the screen, CSS px; scrolled into view first. */
export async function placeOf(page: Page, words = ""): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const first = ["sidelight-organisation", "sidelight-person"].filter((name) => CSS.highlights.has(name));
    for (const name of new Set([...first, ...CSS.highlights.keys()])) {
      if (!name.startsWith("sidelight-")) continue;
      for (const mark of CSS.highlights.get(name)!) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        if (wanted && range.toString() !== wanted) continue;
        range.startContainer.parentElement!.scrollIntoView({ block: "nearest", behavior: "instant" });
        const box = range.getClientRects()[0]!;
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    throw new Error(`“${wanted}” is not marked.`);
  }, words);
}
