import { describe, expect, it } from "vitest";
import { testArticle } from "../corpus/test-article.ts";
import { articlesRead, sameText } from "./being-read.ts";
import { bearingPassages, cardContent } from "./card-content.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";
import { echo } from "./echo.ts";
import { summarizePage } from "./page-summary.ts";
import { namedIn, PARAGRAPHS, testCorpus } from "./test-corpus.ts";

const index = testCorpus();
const LONG = PARAGRAPHS["b"]![1]!;

describe("one text", () => {
  it.each([
    [LONG, LONG.replaceAll(" ", " \n "), true],
    [LONG, `${LONG} And more.`, true],
    [`${LONG} And more.`, LONG, true],
    ["Acme sells.", "Acme sells.", true],
    ["Acme sells its kettles to the harbour.", "Acme sells its kettles to the harbour. Borg buys.", false],
    [LONG, PARAGRAPHS["b"]![0]!, false],
    [
      "中国的芯片比两年前便宜了一半，而且不再缺货，研究所的人说。",
      "中国的芯片比两年前便宜了一半，而且不再缺货，研究所的人说。他们很满意。",
      true,
    ],
  ])("%j and %j: %s", (a, b, same) => {
    expect(sameText(a, b)).toBe(same);
  });
});

const reading = (paragraph: string) => ({
  paragraph,
  start: 0,
  end: paragraph.length,
  entity: "chip-ban",
  pageTitle: "",
});
const articlesOf = async (paragraph: string) => {
  const card = (await cardContent(index, reading(paragraph)))!;
  return new Set([...card.passages, ...card.more].map(({ source }) => source.article));
};

it("an article on the page is no cross-reference to itself", async () => {
  expect(await articlesOf("Smugglers find holes in the chip ban.")).toContain("b");
  expect(await articlesOf(LONG)).not.toContain("b");
  expect(await articlesOf(LONG)).toContain("a");
  expect((await bearingPassages(index, reading(LONG))).map(({ source }) => source.article)).not.toContain(
    "b",
  );
  expect(
    (await echo(index, { ...reading(LONG), entity: null })).quotes.map(({ source }) => source.article),
  ).not.toContain("b");
});

it("an article of which half stands on the page is being read; a quotation from one is not", async () => {
  const numbers = (article: string) => index.passagesOf(article);
  expect(articlesRead(index, new Set(numbers("b").slice(0, 2)))).toEqual(new Set(["b"]));
  expect(articlesRead(index, new Set(numbers("b").slice(0, 1)))).toEqual(new Set());
  const two = [testArticle("two", ["One.", "Another."])];
  const half = createCorpusIndex({ articles: two, entities: [], mentions: [] });
  expect(articlesRead(half, new Set([0]))).toEqual(new Set(["two"]));
});

it("a page is summed up against the other articles", async () => {
  const blocks = (texts: string[]) =>
    texts.map((text, block) => ({ block, frame: "f", text, mentions: namedIn(text) }));
  const summary = await summarizePage(index, { title: "", blocks: blocks(PARAGRAPHS["b"]!) });
  const quoted = [...summary.known.map(({ quote }) => quote), ...summary.leftOut].map(
    ({ source }) => source.article,
  );
  expect([...quoted, ...summary.related.map(({ article }) => article)]).not.toContain("b");
  // One paragraph of it is a quotation: that the library has it is worth saying.
  const other = await summarizePage(index, { title: "", blocks: blocks([LONG, ...PARAGRAPHS["c"]!]) });
  expect(other.known.map(({ quote }) => quote.source.article)).toContain("b");
});
