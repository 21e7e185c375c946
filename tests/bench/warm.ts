/** Every way over every page, by turns, once the browser's compiler has seen them. */
import type { Page } from "playwright-core";
import type { BenchPage } from "./generate-pages.ts";
import type { BenchLexicon } from "./lexicons.ts";
import { type BenchBrowser, runIn, stageIn } from "./open-bench.ts";
import { median } from "./ratios.ts";

/** mark.js goes through the page once for each name: with 1,000 a page takes it seconds. */
const MOST_NAMES: Record<string, number> = { "mark.js": 100 };
/** A way that takes longer on a page, ms, is left out there and on longer ones: the others would wait minutes for it. */
const TOO_SLOW = 250;
/** Untimed rounds before the timed ones, and more on the first page of a process: a way of much code takes longer to be warm. */
const WARMING = 10;
const WARMING_FIRST = 50;
/** A way that takes longer, ms, has run enough of its code in fewer. */
const QUICK = 20;
const WARMING_SLOW = 2;

export const PEERS = [
  "regular expression",
  "regular expression, any case",
  "modern-ahocorasick",
  "compromise",
  "mark.js",
] as const;
const WAYS = ["walk", "floor", "sidelight", "sidelight, one thread", ...PEERS] as const;

export interface Measured {
  lexicon: string;
  page: string;
  way: string;
  /** Median. */
  ms: number;
  /** Mentions. */
  found: number;
}

export interface Opened {
  lexicon: string;
  way: string;
  /** To make ready, once for each page load: ms; NaN where the way cannot hold the lexicon. */
  ms: number;
}

export interface Warm {
  measured: Measured[];
  opened: Opened[];
}

export async function measureWarm(
  browser: BenchBrowser,
  lexicons: readonly BenchLexicon[],
  pages: readonly BenchPage[],
  rounds: number,
  say: (line: string) => void,
): Promise<Warm> {
  const warm: Warm = { measured: [], opened: [] };
  for (const lexicon of lexicons) {
    say(`warm: ${lexicon.label}`);
    const wanted = WAYS.filter((way) => lexicon.names.length <= (MOST_NAMES[way] ?? Infinity));
    const { page: tab, built } = await browser.open(lexicon, wanted);
    for (const way of wanted) warm.opened.push({ lexicon: lexicon.label, way, ms: built[way]! });
    const able = wanted.filter((way) => !Number.isNaN(built[way]));
    const tooLong: Record<string, number> = {};
    for (const { name, html } of pages) {
      await stageIn(tab, html);
      const ways: string[] = [];
      const quick: string[] = [];
      for (const way of able.filter((each) => html.length < (tooLong[each] ?? Infinity))) {
        // What is slow only the first time, since it decodes its lexicon then, is not slow.
        const took = Math.min(await least(tab, way, 1), await least(tab, way, 2));
        if (took < TOO_SLOW) ways.push(way);
        else tooLong[way] = html.length;
        if (took < QUICK) quick.push(way);
      }
      await runIn(tab, quick, name === pages[0]!.name ? WARMING_FIRST : WARMING);
      await runIn(
        tab,
        ways.filter((way) => !quick.includes(way)),
        WARMING_SLOW,
      );
      const timed = await runIn(tab, ways, rounds);
      for (const way of ways) {
        const { ms, found } = timed[way]!;
        warm.measured.push({ lexicon: lexicon.label, page: name, way, ms: median(ms), found });
      }
    }
    await tab.context().close();
  }
  return warm;
}

async function least(tab: Page, way: string, rounds: number): Promise<number> {
  const { [way]: timed } = await runIn(tab, [way], rounds);
  return Math.min(...timed!.ms);
}
