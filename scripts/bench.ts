/**
 * `npm run bench`: what marking costs, in the extension as built. The page is our demo article a hundred times over; the floor is a
 * TreeWalker on the same page that only looks at every character. Medians of five loads.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { FrameReport } from "../lib/platform/messages.ts";
import { type Extension, launch } from "../tests/e2e/extension.ts";

const LOADS = 5;
const demo = readFileSync(join(import.meta.dirname, "demo/news.html"), "utf8");
const article = /<article>.*<\/article>/s.exec(demo)![0];
const html = demo.replace(article, article.repeat(100));

const extension = await launch({ pages: { "/": html } });
try {
  const marking: number[] = [];
  const floor: number[] = [];
  let words = 0;
  for (let i = 0; i < LOADS; i++) {
    const page = await extension.visit("/");
    const { coverage } = await finalReport(extension, page);
    words = coverage.words;
    marking.push(coverage.milliseconds);
    floor.push(await walk(page));
    await page.close();
  }
  const [ours, least] = [median(marking), median(floor)];
  console.log(
    `marking ${words} words: ${ours.toFixed(1)} ms, reading alone ${least.toFixed(1)} ms, ratio ${(ours / least).toFixed(2)}`,
  );
} finally {
  await extension.close();
}

/** What the content script says of itself once it has read everything: its figures no longer change. */
async function finalReport(from: Extension, page: Page): Promise<FrameReport> {
  const tab = await from.tabId(page);
  const asker = await from.open(`popup.html?tab=${tab}`);
  const report = await asker.evaluate(async (id) => {
    let last = "";
    for (;;) {
      const report = await new Promise<FrameReport>((done) => {
        const port = chrome.tabs.connect(id, { name: "frame" });
        port.onMessage.addListener((message: FrameReport) => {
          done(message);
          port.disconnect();
        });
      });
      const now = JSON.stringify([report.coverage.words, report.blocks.length]);
      if (now === last) return report;
      last = now;
      await new Promise((done) => setTimeout(done, 400));
    }
  }, tab);
  await asker.close();
  return report;
}

/** ms to look at every character of the page's text once. */
function walk(page: Page): Promise<number> {
  return page.evaluate(() => {
    const begin = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let letters = 0;
    while (walker.nextNode()) {
      const { data } = walker.currentNode as Text;
      for (let i = 0; i < data.length; i++) if (data.charCodeAt(i) > 32) letters++;
    }
    return letters > 0 ? performance.now() - begin : NaN;
  });
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
