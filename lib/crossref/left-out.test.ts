import { expect, it } from "vitest";
import { testArticle } from "../corpus/test-article.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";
import { leftOut } from "./left-out.ts";
import type { ReadSentence } from "./page-sentences.ts";
import { mentionsIn, testCorpus } from "./test-corpus.ts";

const BOTH = "Borg and Acme want cooperation, lower prices and fewer sanctions.";
const ONE_IDEA = "Borg and Acme want cooperation.";
const NO_IDEA = "Borg and Acme have canteens, kettles, lamps, ferries, gardens and a brass band.";
const ALONE = "Acme wants cooperation, lower prices and fewer sanctions.";

/** What a page on Acme and Borg leaves out, as "a1"; `said` are the concepts that it holds. */
async function left(
  texts: Record<string, string[]>,
  said: string[] = [],
  covered: [passage: number, strength: number][] = [],
) {
  const articles = Object.entries(texts).map(([id, paragraphs]) => testArticle(id, paragraphs));
  const entities = [...testCorpus().entities.values()];
  const index = createCorpusIndex({ articles, entities, mentions: articles.flatMap(mentionsIn) });
  const sentences = [
    { query: new Map(said.map((key) => [key, { weight: 1, inSentence: true }])), answer: null },
    ...covered.map(([passage, strength]) => ({ query: new Map(), answer: { passage, strength } })),
  ] as unknown as ReadSentence[];
  const quotes = await leftOut(index, sentences, new Set(["acme", "borg"]), () => true);
  return quotes.map(({ source }) => `${source.article}${source.paragraph}`);
}

it("puts first what names most of them, then what says most that the page does not", async () => {
  expect(await left({ a: [NO_IDEA], b: [ALONE], c: [BOTH], d: ["The ferry is green."] })).toEqual([
    "c1",
    "a1",
    "b1",
  ]);
  expect(await left({ a: [NO_IDEA], b: [ONE_IDEA], c: [BOTH] })).toEqual(["c1", "b1", "a1"]);
});

it("holds nothing against the page that it says too", async () => {
  expect(await left({ a: [NO_IDEA], b: [ONE_IDEA] })).toEqual(["b1", "a1"]);
  expect(await left({ a: [NO_IDEA], b: [ONE_IDEA] }, ["ccooperation"])).toEqual(["a1", "b1"]);
  const covered: [number, number][] = [
    [1, 9],
    [1, 1],
  ];
  expect(await left({ a: [NO_IDEA], b: [ONE_IDEA] }, [], covered)).toEqual(["a1"]);
});

it("shows three at most, and two of an article", async () => {
  expect(await left({ a: [BOTH, BOTH, BOTH], b: [NO_IDEA], c: [NO_IDEA] })).toEqual(["a1", "a2", "b1"]);
});
