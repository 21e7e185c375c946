import * as v from "valibot";
import { expect, it } from "vitest";
import { boundPage, boundReading, MOST_BLOCKS } from "./message-bounds.ts";
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
