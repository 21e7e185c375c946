/**
 * `npx tsx tests/bench/card-latency.ts`: from the message that opens a card to the frame in which its passages stand, in the built
 * extension: the first card of a page, later ones, and the first after the background was stopped. Medians, ms.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { launch, ROOT } from "../e2e/extension.ts";

const LATER = 12;
const STOPPED = 5;

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
