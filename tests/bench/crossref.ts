/**
 * `tsx tests/bench/crossref.ts [ARTICLES]`: how long the card, an echo, a page's summary and a search take with the shipped
 * corpus and with so many generated articles (10,000 unless told), warm; and how long the index takes to build.
 */
import { cardContent } from "../../lib/crossref/card-content.ts";
import type { Reading } from "../../lib/crossref/reading.ts";
import { type CorpusInput, createCorpusIndex } from "../../lib/crossref/create-corpus-index.ts";
import { echo } from "../../lib/crossref/echo.ts";
import { summarizePage } from "../../lib/crossref/page-summary.ts";
import { createSearch } from "../../lib/crossref/search.ts";
import { loadCorpus } from "../../scripts/load-corpus.ts";
import { generateArticles } from "./generate-articles.ts";

async function milliseconds(times: number, run: () => Promise<unknown>): Promise<string> {
  for (let i = 0; i < 5; i++) await run();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const before = performance.now();
    await run();
    taken.push(performance.now() - before);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) =>
    taken[Math.min(taken.length - 1, Math.floor(share * taken.length))]!.toFixed(1);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`;
}

const PARAGRAPH =
  "For years Washington has tried to keep the best processors from Chinese buyers. DeepSeek has shown that a model can be trained " +
  "on fewer of Nvidia's chips at a fraction of the cost, and the export controls may have hastened it. Others will follow.";

async function measure(name: string, input: CorpusInput): Promise<void> {
  const before = performance.now();
  const index = createCorpusIndex(input);
  const built = performance.now() - before;
  const named = (surface: string, entity: string) => {
    const start = PARAGRAPH.indexOf(surface);
    return { start, end: start + surface.length, entity };
  };
  const mentions = [
    named("DeepSeek", "deepseek"),
    named("Nvidia", "nvidia"),
    named("export controls", "export-controls"),
  ];
  const start = PARAGRAPH.indexOf("DeepSeek");
  const reading: Reading = {
    paragraph: PARAGRAPH,
    start,
    end: PARAGRAPH.indexOf(" Others"),
    entity: "deepseek",
    pageTitle: "",
    mentions,
  };
  const page = {
    title: "",
    blocks: Array.from({ length: 12 }, (_, block) => ({ block, frame: "f", text: PARAGRAPH, mentions })),
  };
  console.log(`${name}: ${index.articles.length} articles, ${index.size} passages`);
  console.log(`  index      ${built.toFixed(0)} ms`);
  console.log(`  card       ${await milliseconds(60, () => cardContent(index, reading))}`);
  console.log(
    `  echo       ${await milliseconds(60, () => echo(index, { ...reading, entity: null, mentions: [] }))}`,
  );
  console.log(`  summary    ${await milliseconds(8, () => summarizePage(index, page))} (36 sentences)`);
  const searchable = performance.now();
  const search = await createSearch(index);
  console.log(`  full text  ${(performance.now() - searchable).toFixed(0)} ms to build`);
  console.log(`  search     ${await milliseconds(30, () => search({ text: "smugling chips", limit: 20 }))}`);
}

const count = Number(process.argv[2] ?? 10_000);
const corpus = loadCorpus();
await measure("shipped", corpus);
const generated = generateArticles(corpus, count);
await measure("generated", {
  ...corpus,
  articles: [...corpus.articles, ...generated.articles],
  mentions: [...corpus.mentions, ...generated.mentions],
});
console.log(`memory: ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB of heap`);
