import { expect, it } from "vitest";
import { testArticle } from "../corpus/test-article.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";
import { termsOf } from "./terms.ts";

/** Seventeen words that carry an idea each. */
const WORDS =
  "smugglers cooperation sanctions prices chips software algorithms risks governments companies investors exports talent patents satellites " +
  "hardware models";
const words = WORDS.split(" ");
const ideaOf = (word: string) => termsOf(word, "en").find(({ key }) => key.startsWith("c"))!.key;

it("is about the sixteen ideas that most passages hold, of those alike the ones met first", () => {
  const articles = [testArticle("a", [...words, "models", "the weather"])];
  const matters = createCorpusIndex({ articles, entities: [], mentions: [] }).commonplaces();
  expect([...matters]).toEqual(["models", ...words.slice(0, 15)].map(ideaOf));
});

it("is about nothing that it does not hold", () => {
  const articles = [testArticle("a", ["Prices fell.", "The weather was mild."])];
  const matters = createCorpusIndex({ articles, entities: [], mentions: [] }).commonplaces();
  expect([...matters]).toEqual(["ccost"]);
});
