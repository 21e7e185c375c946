/**
 * `npx tsx tests/bench/card-latency.ts [ARTICLES]`: from the message that opens a card to the frame in which its passages stand, in
 * the built extension: the first card of a page, later ones, and the first after the background was stopped. Each is of a mention that
 * was not asked about before. Medians, ms. With so many articles where more are asked for than ship: generated, and imported in packs
 * by the library's own button.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { DEFAULTS } from "../../lib/platform/settings.ts";
import { launch, placeOf, ROOT } from "../e2e/extension.ts";
import { stopBackground, tellPage } from "./drive-background.ts";
import { fillLibrary } from "./fill-library.ts";

const LATER = 12;
const STOPPED = 7;
const PAGES = 5;

const said = (values: number[]): string => {
  const median = values.toSorted((a, b) => a - b)[values.length >> 1]!;
  return `${median.toFixed(0)} ms (${values.map((t) => t.toFixed(0)).join(" ")})`;
};

async function cardFrame(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((f) => f.url().includes("/card.html"));
    if (frame) return frame;
    await page.waitForTimeout(5);
  }
}

/** The wall clock of the frame in which a passage of the next card stands. In text: a compiler's helpers are not known there. */
const painted = (frame: Frame): Promise<number> =>
  frame.evaluate(`new Promise((done) => {
    (function look() {
      if (!document.querySelector("blockquote, q")) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())));
    })();
  })`);

/** To the next mention, whose card opens: none that was asked for before. Ends with the card closed and all at rest. */
async function openNext(from: Page, page: Page, tab: number): Promise<number> {
  const sent = await tellPage(from, tab, { type: "step", by: 1 });
  const took = (await painted(await cardFrame(page))) - sent;
  await page.waitForTimeout(200);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
  return took;
}

/** A pointer that comes to rest on the first mention: how long after the delay of its card. */
async function restOnOne(page: Page): Promise<number> {
  const { x, y } = await placeOf(page);
  // The hand's code comes with the first move over the page.
  await page.mouse.move(x, y - 60);
  await page.waitForTimeout(200);
  await page.mouse.move(x - 2, y);
  const rested = await page.evaluate(() => performance.timeOrigin + performance.now());
  await page.mouse.move(x, y);
  return (await painted(await cardFrame(page))) - rested - DEFAULTS.delay;
}

const extension = await launch({
  pages: { "/": readFileSync(join(ROOT, "scripts/demo/news.html"), "utf8") },
});
const visited = async (): Promise<Page> => {
  const page = await extension.visit("/");
  await page.bringToFront();
  await page.waitForTimeout(700);
  return page;
};
try {
  await fillLibrary(extension, Number(process.argv[2] ?? 0));
  const from = await extension.open("options.html");
  const rested: number[] = [];
  const first: number[] = [];
  for (let i = 0; i < PAGES; i++) {
    let page = await visited();
    rested.push(await restOnOne(page));
    await page.close();
    page = await visited();
    first.push(await openNext(from, page, await extension.tabId(page)));
    await page.close();
  }
  console.log(`first card of a page, by pointer, beyond the delay: ${said(rested)}`);
  console.log(`first card of a page, by keyboard: ${said(first)}`);
  const page = await visited();
  const tab = await extension.tabId(page);
  await openNext(from, page, tab);
  const later: number[] = [];
  for (let i = 0; i < LATER; i++) later.push(await openNext(from, page, tab));
  console.log(`later cards, by keyboard: ${said(later)}`);
  const stopped: number[] = [];
  for (let i = 0; i < STOPPED; i++) {
    await stopBackground(extension, from);
    stopped.push(await openNext(from, page, tab));
  }
  console.log(`after the background was stopped, by keyboard: ${said(stopped)}`);
  const rests: number[] = [];
  for (let i = 0; i < STOPPED; i++) {
    await stopBackground(extension, from);
    rests.push(await restOnOne(page));
    await page.keyboard.press("Escape");
    await page.waitForTimeout(300);
  }
  console.log(`after the background was stopped, by pointer, beyond the delay: ${said(rests)}`);
} finally {
  await extension.close();
}
