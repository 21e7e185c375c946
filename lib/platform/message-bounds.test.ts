import * as v from "valibot";
import { expect, it } from "vitest";
import { boundPage, boundReading, LONGEST_BLOCK, MOST_BLOCKS } from "./message-bounds.ts";
import { SCHEMAS } from "./message-schemas.ts";

const LONG = `${"Nobody says this. ".repeat(10_000)}Huawei and OpenAI do. ${"Nobody says this. ".repeat(10_000)}`;
const at = LONG.indexOf("Huawei");
const mentions = [
  { start: 0, end: 6, entity: "nobody" },
  { start: at, end: at + 6, entity: "huawei" },
  { start: at + 11, end: at + 17, entity: "openai" },
];

it("a reading of a text without end is cut to what stands around the words, and is taken", () => {
  const bound = boundReading({
    paragraph: LONG,
    start: at,
    end: at + 6,
    entity: "huawei",
    pageTitle: "t".repeat(20_000),
    mentions,
  });
  expect(v.is(SCHEMAS.card, bound)).toBe(true);
  expect(bound.paragraph.slice(bound.start, bound.end)).toBe("Huawei");
  expect(bound.mentions!.map(({ start, end }) => bound.paragraph.slice(start, end))).toEqual([
    "Huawei",
    "OpenAI",
  ]);
});

it("a usual reading stays as it is", () => {
  const reading = {
    paragraph: "By Huawei.",
    start: 3,
    end: 9,
    entity: "huawei",
    pageTitle: "T",
    mentions: [],
  };
  expect(boundReading(reading)).toEqual(reading);
});

it("a page of too many blocks, and a block that is too long, are cut, and are taken", () => {
  const block = { frame: "f", text: "", mentions: [] };
  const long = { ...block, block: 0, text: LONG, mentions };
  const blocks = [long, ...Array.from({ length: MOST_BLOCKS }, (_, i) => ({ ...block, block: i + 1 }))];
  const bound = boundPage({ title: "t".repeat(20_000), blocks });
  expect(v.is(SCHEMAS.summarize, bound)).toBe(true);
  expect(bound.blocks).toHaveLength(MOST_BLOCKS);
  expect(bound.blocks[0]).toMatchObject({
    text: LONG.slice(0, 20_000),
    mentions: [{ entity: "nobody" }],
  });
});

it("a title without end is cut, whoever sends it", () => {
  const sent = { title: "t".repeat(20_000), paragraphs: [] };
  expect(v.parse(SCHEMAS.echoes, sent).title).toHaveLength(10_000);
});

it("a paragraph that is just not too long stays whole, and one character more has it cut", () => {
  const cut = (length: number): string => {
    const pointed = { start: length - 6, end: length, entity: "huawei", pageTitle: "T", mentions: [] };
    return boundReading({ ...pointed, paragraph: "Huawei".padStart(length, ".") }).paragraph;
  };
  expect(cut(LONGEST_BLOCK)).toHaveLength(LONGEST_BLOCK);
  expect(cut(LONGEST_BLOCK + 1).length).toBeLessThan(LONGEST_BLOCK);
});

it.each([
  ["at the very beginning", 0],
  ["not far from the beginning", LONGEST_BLOCK / 2 - 1],
  ["in the middle", 2 * LONGEST_BLOCK],
  ["at the very end", 4 * LONGEST_BLOCK - 6],
])("the words pointed at are kept wherever they stand in a paragraph without end: %s", (_, start) => {
  const paragraph = "Huawei".padStart(start + 6, ".").padEnd(4 * LONGEST_BLOCK, ".");
  const pointed = { start, end: start + 6, entity: "huawei", pageTitle: "T" };
  const bound = boundReading({ ...pointed, paragraph, mentions: [{ ...pointed }] });
  expect(v.is(SCHEMAS.card, bound)).toBe(true);
  expect(bound.paragraph.slice(bound.start, bound.end)).toBe("Huawei");
  expect(bound.mentions).toMatchObject([{ start: bound.start, end: bound.end }]);
});

it("words that the cut goes through are not sent without their beginning", () => {
  const start = 3 * LONGEST_BLOCK;
  const from = start - LONGEST_BLOCK / 2;
  const mentions = [
    [from - 6, from],
    [from - 1, from + 5],
    [from, from + 6],
    [start, start + 6],
    [from + LONGEST_BLOCK, from + LONGEST_BLOCK + 6],
  ].map(([at, end]) => ({ start: at!, end: end!, entity: "huawei" }));
  const paragraph = ".".repeat(4 * LONGEST_BLOCK);
  const bound = boundReading({
    paragraph,
    start,
    end: start + 6,
    entity: "huawei",
    pageTitle: "T",
    mentions,
  });
  expect(bound.mentions!.map((each) => [each.start, each.end])).toEqual([
    [0, 6],
    [bound.start, bound.end],
  ]);
});

it.each([
  ["up to the cut", 19_994, 1],
  ["over it", 19_995, 0],
])("of a block that is summed up what reaches %s is kept or goes", (_, start, kept) => {
  const mention = { start, end: start + 6, entity: "huawei" };
  const block = { frame: "f", block: 0, text: ".".repeat(30_000), mentions: [mention] };
  const [bound] = boundPage({ title: "T", blocks: [block] }).blocks;
  expect(bound!.mentions).toHaveLength(kept);
});
