import { expect, test } from "vitest";
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
  ["About 55 percent of bakers get up at four.", []],
  ["By 2035 the roof must be mended.", []],
  ["Since 2035 China has most of the base stations.", []],
  ["China paid $55 million for the world’s base stations.", []],
])("%s", (paragraph, expected) => {
  expect(pairs(paragraph)).toEqual(expected);
});
