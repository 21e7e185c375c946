import { expect, test } from "vitest";
import { testArticle } from "../corpus/test-article.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";
import { figurePairs } from "./figure-pairs.ts";
import { read, testCorpus } from "./test-corpus.ts";

const index = testCorpus();
const everywhere = await index.read(Array.from({ length: index.size }, (_, number) => number));
const pairs = (paragraph: string) =>
  figurePairs(index, read(paragraph), everywhere).map(({ here, there }) => `${here} ~ ${there}`);

test.each([
  ["About 55 percent of the world’s base stations are Chinese.", ["55 percent ~ 60%"]],
  ["全球六成的基站由中国企业建设。", ["六成 ~ 60%"]],
  ["By 2035 China will have most of the base stations.", ["2035 ~ 2030"]],
  ["About 55 percent of the world’s sugar is eaten at breakfast.", []],
  ["About 55 percent of sugar goes to the world’s Chinese base stations, the institute says.", []],
  ["About 55 percent of bakers get up at four.", []],
  ["By 2035 the roof must be mended.", []],
  ["Since 2035 China has most of the base stations.", []],
  ["China paid $55 million for the world’s base stations.", []],
])("%s", (paragraph, expected) => {
  expect(pairs(paragraph)).toEqual(expected);
});

/** The pairs of a sentence, which is the whole paragraph unless it is said, with what a few passages say. */
async function beside(texts: string[], paragraph: string, sentence = paragraph) {
  const filler = Array.from({ length: 12 }, () => "Nobody was hurt when the barn burned down.");
  const articles = [testArticle("a", [...texts, ...filler])];
  const of = createCorpusIndex({ articles, entities: [], mentions: [] });
  const start = paragraph.indexOf(sentence);
  const reading = { ...read(paragraph), start, end: start + sentence.length };
  return figurePairs(of, reading, await of.read(texts.keys())).map(
    ({ here, there, measures }) => `${here} ~ ${there}: ${measures}`,
  );
}

test.each([
  ["The harbour has sold 50% of its yellow cranes.", ["50% ~ 45%: yellow cranes"]],
  ["The harbour holds $50 million of yellow cranes.", ["$50 million ~ $41 million: yellow cranes"]],
  ["The harbour holds £50 million of yellow cranes.", []],
  ["The harbour has 50 yellow cranes.", []],
])("of one kind, and of one currency: %s", async (sentence, expected) => {
  const texts = [
    "The harbour sold 45% of its yellow cranes last year.",
    "The harbour had €40 million of yellow cranes in its books.",
    "The harbour had $41 million of yellow cranes in its books.",
  ];
  expect(await beside(texts, sentence)).toEqual(expected);
});

test("the likeliest, once for each figure, the likelier pair first", async () => {
  const texts = [
    "Only 300 cranes are painted.",
    "The harbour of Norden had 400 yellow cranes before the storm.",
    "Some 70 green ferries were sold.",
  ];
  expect(
    await beside(texts, "After 80 green ferries the harbour of Norden has painted 450 yellow cranes."),
  ).toEqual(["450 ~ 400: yellow cranes", "80 ~ 70: green ferries"]);
});

test("only figures of the sentence read, and what stands in the sentence of the other", async () => {
  const texts = ["The harbour had 400 cranes. Norden was flooded in the storm of that winter."];
  const [first, second] = ["Norden was flooded in that winter’s storm.", "The harbour has 450 cranes."];
  expect(await beside(texts, `${first} ${second}`, second)).toEqual(["450 ~ 400: cranes"]);
  expect(await beside(texts, `${first} ${second}`, first)).toEqual([]);
  expect(await beside(texts, "After the flood and storm of that winter Norden has 450 cranes.")).toEqual([]);
});
