/**
 * `npx tsx tests/bench/card-latency.ts [ARTICLES]`: from the message that opens a card to the frame in which its passages stand, in
 * the built extension: the first card of a page, later ones, and the first after the background was stopped. Medians, ms. With so many
 * articles where more are asked for than ship: generated, and imported in packs by the library's own button.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { PACK_FORMAT, PACK_VERSION, type Pack } from "../../lib/lexicon/pack.ts";
import { loadCorpus } from "../../scripts/load-corpus.ts";
import { type Extension, launch, ROOT } from "../e2e/extension.ts";
import { generateArticles } from "./generate-articles.ts";

const LATER = 12;
const STOPPED = 5;
/** Articles of one pack; a message between pages of an extension holds 64 MB. */
const PACK = 2500;

const said = (values: number[]): string => {
  const median = values.toSorted((a, b) => a - b)[values.length >> 1]!;
  return `${median.toFixed(0)} ms (${values.map((t) => t.toFixed(0)).join(" ")})`;
};

/** Sends a command to a page's content script from another page of ours, so that the background may sleep; gives when. */
function tell(from: Page, tab: number, message: object): Promise<number> {
  return from.evaluate(
    async ([id, what]) => {
      const sent = performance.timeOrigin + performance.now();
      await chrome.tabs.sendMessage(id as number, what);
      return sent;
    },
    [tab, message] as const,
  );
}

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

/** Imports generated articles, pack by pack, as a reader does. */
async function fill(extension: Extension, count: number): Promise<void> {
  const { articles } = generateArticles(loadCorpus(), count);
  const reader = await extension.open("reader.html");
  for (let from = 0; from < articles.length; from += PACK) {
    const title = `Generated from ${from}`;
    const pack: Pack = {
      format: PACK_FORMAT,
      version: PACK_VERSION,
      id: `generated-${from}`,
      title,
      articles: articles.slice(from, from + PACK),
      lexicon: { entities: [], cues: {} },
    };
    const before = performance.now();
    await reader.locator("input[type=file]").setInputFiles({
      name: "pack.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(pack)),
    });
    await reader.getByText(`“${title}” is imported.`).waitFor({ timeout: 600_000 });
    console.log(
      `${pack.articles.length} articles imported in ${((performance.now() - before) / 1000).toFixed(1)} s`,
    );
  }
  await reader.close();
}

async function openOne(from: Page, page: Page, tab: number): Promise<number> {
  await tell(from, tab, { type: "step", by: 1 });
  await page.waitForTimeout(100);
  const sent = await tell(from, tab, { type: "openCard" });
  const took = (await painted(await cardFrame(page))) - sent;
  await page.keyboard.press("Escape");
  await page.waitForTimeout(200);
  return took;
}

const extension = await launch({
  pages: { "/": readFileSync(join(ROOT, "scripts/demo/news.html"), "utf8") },
});
try {
  await fill(extension, Number(process.argv[2] ?? 0));
  const page = await extension.visit("/");
  const tab = await extension.tabId(page);
  const from = await extension.open("options.html");
  const devtools = await extension.context.newCDPSession(from);
  await devtools.send("ServiceWorker.enable");
  await page.bringToFront();
  console.log(`first card of a page: ${said([await openOne(from, page, tab)])}`);
  const later: number[] = [];
  for (let i = 0; i < LATER; i++) later.push(await openOne(from, page, tab));
  console.log(`later cards: ${said(later)}`);
  const stopped: number[] = [];
  for (let i = 0; i < STOPPED; i++) {
    await devtools.send("ServiceWorker.stopAllWorkers");
    await page.waitForTimeout(200);
    stopped.push(await openOne(from, page, tab));
  }
  console.log(`after the background was stopped: ${said(stopped)}`);
} finally {
  await extension.close();
}
