import { expect, it } from "vitest";
import { testArticle } from "../corpus/test-article.ts";
import { cardContent } from "./card-content.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";
import { mentionsIn, read, testCorpus } from "./test-corpus.ts";

/** What a card shows of a large library. */
const card = async (texts: string[], sentence: string) => {
  const articles = texts.map((text, i) => testArticle(`a${i + 100}`, [text]));
  const entities = [...testCorpus().entities.values()];
  const mentions = articles.flatMap(mentionsIn);
  const index = createCorpusIndex({ articles, entities, mentions });
  return (await cardContent(index, read(sentence, "acme")))!;
};
const FILLER: string[] = Array.from({ length: 300 }, () => "Nobody was hurt when the barn burned down.");

it("shows no more than anybody wants to unfold, and counts them all", async () => {
  const texts = Array.from({ length: 20 }, () => "Acme has opened a canteen in Lisbon.");
  const { articles, more, strips } = await card([...texts, ...FILLER], "Acme plays football.");
  expect([articles, more.length, strips.length]).toEqual([20, 12, 12]);
});

it("shows what names the entity, though very much else shares more with the sentence", async () => {
  const said = "Smugglers find loopholes in the tariffs, and factories dodge sanctions on kettles.";
  const named = Array.from({ length: 60 }, () => "On the first of May Acme was closed.");
  const bearing = Array.from({ length: 80 }, () => said);
  const { more } = await card([...FILLER, ...named, ...bearing], `Acme and others: ${said}`);
  expect(more).toHaveLength(12);
});
