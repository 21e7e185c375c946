/** Where Sidelight's time goes: self time by function while it reads a page over and over, by the browser's own profiler. */
import type { Page } from "playwright-core";
import type { BenchPage } from "./generate-pages.ts";
import type { BenchLexicon } from "./lexicons.ts";
import { type BenchBrowser, runIn, stageIn } from "./open-bench.ts";
import { table } from "./table.ts";

/** Functions shown of each page. */
const SHOWN = 20;

/** A table for each page. */
export async function profilePages(
  browser: BenchBrowser,
  lexicon: BenchLexicon,
  pages: readonly BenchPage[],
): Promise<string> {
  const { page: tab } = await browser.open(lexicon, ["sidelight"]);
  const tables: string[] = [];
  for (const { name, html } of pages) {
    await stageIn(tab, html);
    await runIn(tab, ["sidelight"], 20);
    const shares = await profile(tab, "sidelight", 60);
    const rows = shares.slice(0, SHOWN).map(([of, share]) => [of, (share * 100).toFixed(1)]);
    tables.push(table([name, "% of its time"], rows));
  }
  await tab.context().close();
  return tables.join("\n\n");
}

/** Share of the profile, 0 … 1, of each function: the dearest first. */
async function profile(page: Page, way: string, runs: number): Promise<[name: string, share: number][]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 100 });
  await session.send("Profiler.start");
  await runIn(page, [way], runs);
  const { profile: taken } = await session.send("Profiler.stop");
  const names = new Map(
    taken.nodes.map(({ id, callFrame }) => [id, callFrame.functionName || "(anonymous)"]),
  );
  const self = new Map<string, number>();
  let all = 0;
  taken.samples?.forEach((id, i) => {
    const name = names.get(id)!;
    if (name === "(idle)" || name === "(program)" || name === "(root)") return;
    const time = taken.timeDeltas![i]!;
    self.set(name, (self.get(name) ?? 0) + time);
    all += time;
  });
  await session.detach();
  return [...self].map(([name, time]): [string, number] => [name, time / all]).sort((a, b) => b[1] - a[1]);
}
