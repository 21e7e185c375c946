import { expect, it } from "vitest";
import { testArticle } from "../corpus/test-article.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";
import type { ReadSentence } from "./page-sentences.ts";
import { related } from "./related.ts";
import { mentionsIn, testCorpus } from "./test-corpus.ts";

/** Articles of one passage each; the last names nobody. */
const articles = ["Acme.", "Acme.", "Acme.", "Acme and Borg.", "Acme.", "The ferry is green."].map(
  (text, i) => testArticle("abcdef"[i]!, [text], { title: `On ${i}` }),
);
const entities = [...testCorpus().entities.values()];
const index = createCorpusIndex({ articles, entities, mentions: articles.flatMap(mentionsIn) });
const read = await index.read(index.articles.keys());

/** A sentence of the page, and the article that answers it: how strongly, and what the two share. */
const answer = (article: string, strength: number, ...keys: string[]): ReadSentence => {
  const passage = index.articles.indexOf(article);
  const shared = keys.map((key) => ({ key, worth: 1 }));
  const bearing = { shared, worth: 1, share: 1, terms: [] };
  return { answer: { passage, indexed: read[passage], bearing, strength } } as never;
};
const found = (answers: ReadSentence[], named = ["acme"]) =>
  related(index, answers, new Set(named), true).map(({ article, strength }) => [article, strength]);
const IDEA = "ccooperation";

it("names the four articles that answer most of the page, the strongest first", () => {
  const answers = [..."abcde"].map((article, i) => answer(article, 4 + i, IDEA));
  expect(found([...answers, answer("b", 4, IDEA)])).toEqual([
    ["b", 0.75],
    ["e", 0.67],
    ["d", 0.58],
    ["c", 0.5],
  ]);
});

it("calls none stronger than one that answers every third sentence", () => {
  const few = [answer("a", 40, IDEA)];
  const many = Array.from({ length: 18 }, () => answer("b", 4, IDEA));
  expect(found(few)).toEqual([["a", 1]]);
  expect(found([...many, answer("a", 12, IDEA)])).toEqual([
    ["b", 1],
    ["a", 0.47],
  ]);
});

it.each([
  ["a name", ["eacme"]],
  ["a government", ["cgovernment", "eacme"]],
  ["words", ["wkettle"]],
])("counts little what shares %s and no idea", (_what, keys) => {
  expect(found([answer("a", 4, ...keys), answer("a", 4, ...keys), answer("b", 4, IDEA)])).toEqual([
    ["b", 0.33],
    ["a", 0.17],
  ]);
});

it("wants words alone to say as much as an echo, where page and article name nobody in common", () => {
  expect(found([answer("f", 3, IDEA), answer("a", 3, IDEA), answer("b", 1, IDEA)])).toEqual([["a", 0.25]]);
  expect(found([answer("f", 5, IDEA)])).toEqual([["f", 0.42]]);
  expect(found([answer("a", 3, IDEA)], ["borg"])).toEqual([]);
});

it("says whom page and article both name", () => {
  const [first] = related(index, [answer("d", 4, IDEA)], new Set(["chip-ban", "borg", "acme"]), true);
  expect(first!.shared.map(({ name }) => name)).toEqual(["Borg", "Acme"]);
});
