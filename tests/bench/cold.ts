/** The first run in a new process, which is what a reader pays on each site: the compiler has seen nothing yet. */
import type { BenchPage } from "./generate-pages.ts";
import type { BenchLexicon } from "./lexicons.ts";
import { type BenchBrowser, firstIn, stageIn } from "./open-bench.ts";
import { median } from "./ratios.ts";

const COLD_WAYS = ["walk", "floor", "sidelight", "sidelight, one thread", "regular expression"] as const;

export interface Cold {
  page: string;
  way: string;
  /** Median over so many processes. */
  ms: number;
  /** To make ready: ms. */
  opened: number;
}

export async function measureCold(
  browser: BenchBrowser,
  lexicon: BenchLexicon,
  pages: readonly BenchPage[],
  processes: number,
  say: (line: string) => void,
): Promise<Cold[]> {
  say(`cold: ${lexicon.label}, ${pages.length * processes * COLD_WAYS.length} processes`);
  const cold: Cold[] = [];
  for (const { name, html } of pages) {
    const ms: Record<string, number[]> = {};
    const opened: Record<string, number[]> = {};
    for (let turn = 0; turn < processes; turn++)
      for (const way of COLD_WAYS) {
        const { page, built } = await browser.open(lexicon, [way]);
        await stageIn(page, html);
        (ms[way] ??= []).push(await firstIn(page, way));
        (opened[way] ??= []).push(built[way]!);
        await page.context().close();
      }
    for (const way of COLD_WAYS)
      cold.push({ page: name, way, ms: median(ms[way]!), opened: median(opened[way]!) });
  }
  return cold;
}
