import { expect, it } from "vitest";
import { cutOf } from "./quote.ts";

const TEXT = "The harbour is for sale. Its cranes are old, its ferries are new. Nobody wants it.";
const upTo = (from: string, to: string) => ({
  start: TEXT.indexOf(from),
  end: TEXT.indexOf(to) + to.length,
});

it.each([
  ["the whole text", "The", "wants it.", undefined],
  ["a sentence", "Its", "are new.", undefined],
  ["two sentences", "The", "are new.", undefined],
  ["the beginning of one", "Its", "are old", { before: false, after: true }],
  ["the end of one", "its", "are new.", { before: true, after: false }],
  ["the midst of one", "cranes", "are old", { before: true, after: true }],
])("says where a quotation is cut: %s", (_what, from, to, cut) => {
  expect(cutOf(TEXT, upTo(from, to)).cut).toEqual(cut);
});
