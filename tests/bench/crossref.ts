/**
 * `tsx tests/bench/crossref.ts [ARTICLES]`: how long the card, an echo, a page's summary and a search take with the shipped
 * corpus and with so many generated articles (10,000 unless told), warm; and how long the index takes to build.
 */
import type { Article } from "../../lib/corpus/article.ts";
import { cardContent } from "../../lib/crossref/card-content.ts";
import type { Reading } from "../../lib/crossref/content.ts";
import { type CorpusInput, createCorpusIndex } from "../../lib/crossref/corpus-index.ts";
import { echo } from "../../lib/crossref/echo.ts";
import { summarizePage } from "../../lib/crossref/page-summary.ts";
import { createSearch } from "../../lib/crossref/search.ts";
import type { ArticleMention } from "../../lib/spotting/mention.ts";
import { loadCorpus } from "../../scripts/load-corpus.ts";

/** Numbers from a seed, 0 … 1, so that every run reads the same articles. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Articles of nine passages: the shipped ones with a third of their words exchanged for others of a long tail. */
function generate(corpus: CorpusInput, count: number): CorpusInput {
  const random = generator(7);
  const sources = corpus.articles.flatMap((article) =>
    article.passages
      .filter((passage) => passage.role === "body")
      .map((passage) => ({
        text: passage.text,
        named: corpus.mentions.filter((m) => m.article === article.id && m.paragraph === passage.paragraph),
      })),
  );
  const articles: Article[] = [...corpus.articles];
  const mentions: ArticleMention[] = [...corpus.mentions];
  for (let i = corpus.articles.length; i < count; i++) {
    const id = `g${i}`;
    const passages: Article["passages"] = [];
    for (let paragraph = 1; paragraph <= 9; paragraph++) {
      const source = sources[Math.floor(random() * sources.length)]!;
      const inMention = (at: number) => source.named.some((m) => at >= m.start && at < m.end);
      // Words of the same length, so that the mentions keep their places.
      const text = source.text.replace(/[a-z]{4,}/g, (word, at: number) =>
        random() < 0.35 && !inMention(at) ? madeUp(random, word.length) : word,
      );
      passages.push({ paragraph, role: "body", text });
      for (const m of source.named) if (random() < 0.5) mentions.push({ ...m, article: id, paragraph });
    }
    articles.push({ ...corpus.articles[0]!, id, title: `Generated ${i}`, passages });
  }
  return { articles, entities: corpus.entities, mentions };
}

/** A vocabulary of some fifty thousand, few words often and many seldom, as in a real library. */
const vocabulary = new Map<number, string[]>();
function madeUp(random: () => number, length: number): string {
  let words = vocabulary.get(length);
  if (!words) {
    const letter = () => "etaoinshrdlucmfwyp"[Math.floor(random() * 18)];
    words = Array.from({ length: 5000 }, () => Array.from({ length }, letter).join(""));
    vocabulary.set(length, words);
  }
  return words[Math.floor(random() ** 4 * words.length)]!;
}

function milliseconds(times: number, run: () => unknown): string {
  for (let i = 0; i < 5; i++) run();
  const taken = Array.from({ length: times }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  }).sort((a, b) => a - b);
  const at = (share: number) =>
    taken[Math.min(taken.length - 1, Math.floor(share * taken.length))]!.toFixed(1);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`;
}

const PARAGRAPH =
  "For years Washington has tried to keep the best processors from Chinese buyers. DeepSeek has shown that a model can be trained " +
  "on fewer of Nvidia's chips at a fraction of the cost, and the export controls may have hastened it. Others will follow.";

function measure(name: string, input: CorpusInput): void {
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
  console.log(
    `${name}: ${index.articles.size} articles, ${index.passages.length} passages, ${index.postings.size} terms`,
  );
  console.log(`  index      ${built.toFixed(0)} ms`);
  console.log(`  card       ${milliseconds(60, () => cardContent(index, reading))}`);
  console.log(
    `  echo       ${milliseconds(60, () => echo(index, { ...reading, entity: null, mentions: [] }))}`,
  );
  console.log(`  summary    ${milliseconds(8, () => summarizePage(index, page))} (36 sentences)`);
  const searchable = performance.now();
  const search = createSearch(index);
  console.log(`  full text  ${(performance.now() - searchable).toFixed(0)} ms to build`);
  console.log(`  search     ${milliseconds(30, () => search({ text: "smugling chips", limit: 20 }))}`);
}

const count = Number(process.argv[2] ?? 10_000);
const corpus = loadCorpus();
measure("shipped", corpus);
measure("generated", generate(corpus, count));
console.log(`memory: ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB of heap`);
