import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from "playwright-core";
import { needBrowser } from "../../scripts/browsers.ts";
import { recordOutside } from "./proxy.ts";
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

export interface LaunchOptions {
  pages?: Record<string, string>;
  headed?: boolean;
  colorScheme?: "light" | "dark";
  /** false: the pages' own scripts do not run; the extension's do. */
  pageScripts?: boolean;
  /** null: as large as the window. */
  viewport?: { width: number; height: number } | null;
  /** Of the browser's own words, and so of ours: "de", "zh_CN". Where it is left out, English; in a window, the reader's own. */
  language?: string;
  /** Pages that are left are kept for the way back, as in a reader's browser; the driver itself cannot go back to those. */
  keepsPages?: boolean;
  /** The web may be reached: to try the extension on a real address, never in a test. */
  openWeb?: boolean;
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
  const recorder = options.openWeb ? null : await recordOutside();
  const language = options.language ?? (options.headed ? undefined : "en");
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: needBrowser("chromium"),
    headless: !options.headed,
    colorScheme: options.colorScheme ?? "light",
    viewport: options.viewport === undefined ? { width: 1120, height: 800 } : options.viewport,
    ...(recorder && { proxy: { server: recorder.address, bypass: "127.0.0.1" } }),
    // On Linux the browser looks for its language here; elsewhere it takes the switch.
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    args: [
      ...QUIET,
      ...(language ? [`--lang=${language.replace("_", "-")}`] : []),
      `--load-extension=${build}`,
      `--disable-extensions-except=${build}`,
    ],
    ignoreDefaultArgs: [
      "--disable-extensions",
      ...(options.keepsPages ? ["--disable-back-forward-cache"] : []),
    ],
  });
  const background = async () => context.serviceWorkers()[0] ?? context.waitForEvent("serviceworker");
  const id = new URL((await background()).url()).host;
  await ready(await background());
  await closeWelcome(context);

  const extension: Extension = {
    context,
    id,
    pages,
    outside: recorder?.asked ?? [],
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
      await context.close();
      await pages.close();
      await recorder?.close();
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

/** So that the browser itself asks nobody for anything. */
export const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

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
