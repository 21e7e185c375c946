import { expect, it } from "vitest";
import { cardContent } from "./card-content.ts";
import { passageTerms } from "./indexed-passage.ts";
import { queryOf, sharesFigure } from "./query.ts";
import { read, testCorpus } from "./test-corpus.ts";
import { WEIGHTS } from "./weights.ts";

const index = testCorpus();
const sharing = (paragraph: string) => {
  const query = queryOf(index, read(paragraph), WEIGHTS);
  return index.lengths.reduce<number[]>(
    (found, _, passage) => (sharesFigure(index, query, passage) ? [...found, passage] : found),
    [],
  );
};

it("knows which passages share a figure or a year with what is read", () => {
  expect(sharing("Some 60% of them will be sold.")).toEqual([2]);
  expect(sharing("By 2030 all will be sold.")).toEqual([2]);
  expect(sharing("By 2031 some 61% will be sold.")).toEqual([]);
  expect(sharing("The chip ban will backfire.")).toEqual([]);
});

it("reads a passage's figures where they are asked for", async () => {
  const [passage] = await index.read([2]);
  const figures = (asked: boolean) =>
    passageTerms(passage!, asked).filter(({ key }) => key[0] === "f" || key[0] === "d").length;
  expect([figures(false), figures(true)]).toEqual([0, 2]);
  const { passages } = (await cardContent(
    testCorpus(),
    read("The chip ban: 60% of the world’s base stations will be Chinese by 2030.", "chip-ban"),
  ))!;
  const why = passages.flatMap((quote) => quote.why);
  expect(why).toContainEqual({ kind: "figure", text: "60%" });
  expect(why).toContainEqual({ kind: "year", text: "2030" });
});
