import { expect, it, test } from "vitest";
import { echo, echoInParagraph } from "./echo.ts";
import { read, testCorpus } from "./test-corpus.ts";

const index = testCorpus();

test.each([
  ["If the two powers worked together instead of competing, the dangers of AI would be smaller.", "b3"],
  ["Zusammenarbeit statt Rivalität würde die Risiken der künstlichen Intelligenz verringern.", "b3"],
  ["到2030年，全球六成以上的基站将是中国的。", "a3"],
])("%s echoes %s", (paragraph, ref) => {
  const { source } = echo(index, read(paragraph)).quotes[0]!;
  expect(`${source.article}${source.paragraph}`).toBe(ref);
});

test.each([
  "My aunt has planted three rows of beans behind the shed.",
  "The school race will be won by whoever has the longest legs.",
  "A mild day, with some rain on the coast, was what the farmers wanted.",
  "",
])("“%s” echoes nothing", (paragraph) => {
  expect(echo(index, read(paragraph)).quotes).toEqual([]);
});

it("finds the sentence of a paragraph that echoes", () => {
  const paragraph =
    "I slept badly. Rivalry between China and America raises the risks of AI; cooperation lowers them. Then I got up.";
  const { reading } = echoInParagraph(index, paragraph)!;
  expect(paragraph.slice(reading.start, reading.end)).toMatch(/^Rivalry .* them\.$/);
});
