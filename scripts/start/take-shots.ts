import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Extension, launch, marked, placeOf } from "../../tests/e2e/extension.ts";
import type { ShownPage } from "./page.ts";

/** Long enough for a large page to be read, ms. */
const READ = 4_000;
/** Long enough for a rest of 350 ms, the answer and the paint, ms. */
const CARD = 10_000;

/**
 * Writes what a person would see into a folder: `page`, `card`, `popup`, `popup-whole`, `reader`, each in light and dark. A page without a mention
 * gives no card.
 */
export async function takeShots(page: ShownPage, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ["light", "dark"] as const) {
    const served = "html" in page;
    const extension = await launch({
      colorScheme,
      openWeb: !served,
      pages: served ? { "/": page.html } : {},
      viewport: { width: 1120, height: 860 },
    });
    try {
      await shoot(extension, served ? extension.pages.origin : page.address, (name) =>
        join(folder, `${name}-${colorScheme}.png`),
      );
    } finally {
      await extension.close();
    }
  }
  console.log(`PNGs are in ${folder}`);
}

async function shoot(extension: Extension, address: string, file: (name: string) => string): Promise<void> {
  const tab = await extension.context.newPage();
  await tab.goto(address);
  const id = await extension.tabId(tab);
  // Only what is near the viewport is painted: where nothing is, the first mention is further down.
  let any = await isMarked(tab);
  if (!any) {
    await step(extension, id);
    any = await isMarked(tab);
  }
  await tab.screenshot({ path: file("page") });
  if (any) {
    await openCard(tab);
    await tab.screenshot({ path: file("card") });
  } else console.log("Nothing of the corpus was found on this page: no card.");

  const popup = await extension.open(`popup.html?tab=${id}`);
  await popup.setViewportSize({ width: 360, height: 600 });
  await settled(popup);
  await popup.screenshot({ path: file("popup") });
  // A popup is 600 px high at most and scrolls; the whole of it, to look at.
  const height = await popup.evaluate(() => document.documentElement.scrollHeight);
  await popup.setViewportSize({ width: 360, height: Math.max(600, height) });
  await popup.screenshot({ path: file("popup-whole") });

  const reader = await extension.open("reader.html#/001/p/8");
  await settled(reader);
  await reader.screenshot({ path: file("reader") });
}

function isMarked(tab: Page): Promise<boolean> {
  return marked(tab, READ).then(
    () => true,
    () => false,
  );
}

/** As the keyboard's command for the next mention does. */
async function step(extension: Extension, tab: number): Promise<void> {
  const worker = await extension.background();
  await worker.evaluate((id) => chrome.tabs.sendMessage(id, { type: "step", by: 1 }).catch(() => {}), tab);
}

/** Rests the pointer on the first mark that can be seen, until the card stands. */
async function openCard(tab: Page): Promise<void> {
  await tab.bringToFront();
  const { x, y } = await placeOf(tab);
  await tab.mouse.move(x - 40, y - 60);
  await tab.mouse.move(x, y, { steps: 4 });
  const frame = await tab.waitForEvent("frameattached", { timeout: CARD }).catch(() => null);
  const card = frame ?? tab.frames().find((f) => f.url().startsWith("chrome-extension://"));
  await card?.waitForSelector("blockquote, q, article", { timeout: CARD }).catch(() => {});
  await tab.waitForTimeout(400);
}

/** Nothing on the page has changed for a while. */
async function settled(page: Page): Promise<void> {
  let before = "";
  for (let i = 0; i < 20; i++) {
    await page.waitForTimeout(150);
    const now = await page.content();
    if (now === before) return;
    before = now;
  }
}
