/**
 * `npx tsx tests/bench/background-holds.ts [ARTICLES]`: the longest time for which the background answers nobody else while it imports,
 * makes a card, wakes, and is searched for the first time. By a timer of 5 ms in the background itself: ms between two of its turns.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch, ROOT } from "../e2e/extension.ts";
import { background, stopBackground, tellPage } from "./drive-background.ts";
import { fillLibrary } from "./fill-library.ts";

const CARDS = 6;
const WAKES = 5;

/** In text: a compiler's helpers are not known there. */
const BEAT = `globalThis.held ?? (() => {
  let last = performance.now();
  globalThis.held = [];
  (function beat() {
    const now = performance.now();
    held.push(now - last);
    last = now;
    setTimeout(beat, 5);
  })();
})()`;

const extension = await launch({
  pages: { "/": readFileSync(join(ROOT, "scripts/demo/news.html"), "utf8") },
});
const longest: number[] = [];
const take = async (): Promise<void> => {
  const worker = await background(extension);
  longest.push(Math.max(...(await worker.evaluate<number[]>(`held.splice(0)`))));
};
const say = (what: string): void => {
  const all = longest.splice(0).toSorted((a, b) => b - a);
  console.log(`${what}: ${all[0]!.toFixed(0)} ms (${all.map((t) => t.toFixed(0)).join(" ")})`);
};
const beat = async (): Promise<void> => void (await (await background(extension)).evaluate(BEAT));

try {
  await beat();
  await fillLibrary(extension, Number(process.argv[2] ?? 0), async (said) => {
    await take();
    console.log(said);
  });
  if (longest.length > 0) say("an import");
  const page = await extension.visit("/");
  const tab = await extension.tabId(page);
  const from = await extension.open("options.html");
  await page.bringToFront();
  const card = async (): Promise<void> => {
    await tellPage(from, tab, { type: "step", by: 1 });
    await page.waitForTimeout(1000);
    await page.keyboard.press("Escape");
  };
  await beat();
  await card();
  await take();
  longest.length = 0;
  for (let i = 0; i < CARDS; i++) {
    await card();
    await take();
  }
  say("a card");
  for (let i = 0; i < WAKES; i++) {
    await stopBackground(extension, from);
    const opened = card();
    await beat();
    await opened;
    await take();
  }
  say("a wake for a card");
  await stopBackground(extension, from);
  const before = performance.now();
  const found = async (whole: boolean): Promise<void> => {
    const answer = (await from.evaluate(
      (data) => chrome.runtime.sendMessage({ id: 0, type: "search", data, timestamp: 0 }),
      { text: "chips export", limit: 20, whole },
    )) as { res: { quotes: unknown[]; whole: boolean } };
    const { quotes, whole: isWhole } = answer.res;
    const by = isWhole ? "the full text" : "whole words";
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    console.log(`${quotes.length} found by ${by} after ${seconds} s`);
  };
  const first = found(false);
  await beat();
  await first;
  await found(true);
  await take();
  say("the first search after a wake");
} finally {
  await extension.close();
}
