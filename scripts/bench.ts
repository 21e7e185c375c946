/**
 * `npm run bench -- [--pages DIR] [--json FILE] [--quick | --profile]`: what marking costs, beside others and beside reading alone.
 * docs/performance.md says what the figures mean.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureCold } from "../tests/bench/cold.ts";
import { type BenchPage, generatePages } from "../tests/bench/generate-pages.ts";
import { lexiconOf, realNames, shippedLexicon } from "../tests/bench/lexicons.ts";
import { openBench } from "../tests/bench/open-bench.ts";
import { loadsReport } from "../tests/bench/outside/loads-report.ts";
import { measureOutside } from "../tests/bench/outside/measure-outside.ts";
import { profilePages } from "../tests/bench/profile.ts";
import { targetsReport } from "../tests/bench/targets.ts";
import { measureWarm } from "../tests/bench/warm.ts";
import { waysReport, waysTargets } from "../tests/bench/ways-report.ts";
import { buildSeedPack } from "./pack.ts";

const { values } = parseArgs({
  options: {
    pages: { type: "string" },
    json: { type: "string" },
    quick: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
  },
});
const begin = performance.now();
const say = (line: string): void =>
  console.error(`${((performance.now() - begin) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const { articles, lexicon } = buildSeedPack();
const real = realNames(lexicon);
const given = values.pages ? readPages(values.pages) : generatePages(articles, real);
const pages = values.quick ? given.filter((_, i) => i % 4 === 0) : given;
// Generated pages come in two sizes: for what takes a process or a page load each, the larger.
const larger = values.pages || values.quick ? pages : pages.filter((_, i) => i % 2 === 1);
const sizes = values.quick ? [100, 10_000] : [100, 1_000, 10_000, 100_000];
const shipped = shippedLexicon(lexicon);

const browser = await openBench();
if (values.profile) {
  console.log(await profilePages(browser, shipped, larger.slice(0, 3)));
  await browser.close();
  process.exit();
}
const [warm, cold] = await (async () => {
  try {
    const lexicons = [shipped, ...sizes.map((size) => lexiconOf(size, real))];
    const warm = await measureWarm(browser, lexicons, pages, 7, say);
    return [warm, await measureCold(browser, shipped, larger, values.quick ? 1 : 3, say)] as const;
  } finally {
    await browser.close();
  }
})();
const outside = await measureOutside(values.quick ? larger.slice(0, 2) : larger, values.quick, say);
const targets = [...waysTargets(warm, cold), ...outside.targets];
console.log(`Chromium ${browser.version}, ${pages.length} pages\n`);
console.log([waysReport(warm, cold), loadsReport(outside.loads), targetsReport(targets)].join("\n\n"));
if (values.json) {
  const all = { chromium: browser.version, warm, cold, loads: outside.loads, targets };
  writeFileSync(values.json, JSON.stringify(all, null, 1));
}

function readPages(folder: string): BenchPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => ({ name: file.replace(".html", ""), html: readFileSync(join(folder, file), "utf8") }));
}
