import { expect, it, test } from "vitest";
import { echo, echoInParagraph, echoPlace } from "./echo.ts";
import { read, testCorpus } from "./test-corpus.ts";

const index = testCorpus();

const ECHOING =
  "I slept badly. Rivalry between China and America raises the risks of AI; cooperation lowers them. Then I got up.";

test.each([
  ["If the two powers worked together instead of competing, the dangers of AI would be smaller.", "b3"],
  ["Zusammenarbeit statt Rivalität würde die Risiken der künstlichen Intelligenz verringern.", "b3"],
  ["到2030年，全球六成以上的基站将是中国的。", "a3"],
])("%s echoes %s", async (paragraph, ref) => {
  const { source } = (await echo(index, read(paragraph))).quotes[0]!;
  expect(`${source.article}${source.paragraph}`).toBe(ref);
});

test.each([
  "My aunt has planted three rows of beans behind the shed.",
  "The school race will be won by whoever has the longest legs.",
  "A mild day, with some rain on the coast, was what the farmers wanted.",
  "In 2030 some 60% of the barns will be red.",
  "Smugglers build factories.",
  "Firms of the government find loopholes.",
  "",
])("“%s” echoes nothing", async (paragraph) => {
  expect(await echo(index, read(paragraph))).toEqual({ here: [], quotes: [] });
});

it("finds the sentence of a paragraph that echoes", async () => {
  const { reading } = (await echoInParagraph(index, ECHOING))!;
  expect(ECHOING.slice(reading.start, reading.end)).toMatch(/^Rivalry .* them\.$/);
});

it("gives the page’s sentence word for word, what it shares with the passage tied", async () => {
  const { content } = (await echoInParagraph(index, ECHOING))!;
  expect(content.here.map(({ text }) => text).join("")).toMatch(/^Rivalry .* them\.$/);
  const tied = content.here.filter(({ kind }) => kind === "tie").map(({ text }) => text);
  expect(tied).toContain("cooperation");
  expect(tied).not.toContain("lowers");
});

it("says where a paragraph of a page echoes the corpus, and asks more of it than of a sentence pointed at", async () => {
  expect(await echoPlace(index, { block: 9, text: ECHOING }, "")).toEqual({
    block: 9,
    start: ECHOING.indexOf("Rivalry"),
    end: ECHOING.indexOf(" Then"),
  });
  expect(await echoPlace(index, { block: 9, text: `${ECHOING} Read more` }, "")).not.toBeNull();
  const weaker = "Smugglers find loopholes in whatever the AI rules forbid.";
  expect((await echo(index, read(weaker))).quotes).not.toEqual([]);
  expect(await echoPlace(index, { block: 7, text: weaker }, "")).toBeNull();
});

test.each([
  ["a line of a list", "Rivalry between China and America raises the risks of AI; cooperation lowers them"],
  [
    "the teaser of another page",
    "Rivalry raises the risks of AI and cooperation lowers them, both nations say ...",
  ],
])("ticks no paragraph that is %s", async (_what, text) => {
  expect((await echoInParagraph(index, text))!.content.quotes).not.toEqual([]);
  expect(await echoPlace(index, { block: 1, text }, "")).toBeNull();
});
