import { expect, it } from "vitest";
import { createPageReader } from "./read-page.ts";
import { spot, testLexicon } from "./test-lexicon.ts";

const lexicon = testLexicon([
  { id: "loan", type: "policy", patterns: ["{lend} (the|its)? ~2 {boat}", "{lend} ~3 (old)? ~1 {raft}"] },
  { id: "tug", type: "policy", patterns: ["(new)? {tug} ~2 {charter}", "{tow} ~1 {line} (anew)?"] },
  { id: "tables", type: "policy", patterns: ["{tide table|table} ~3 {printer}"] },
  { id: "fees", type: "policy", patterns: ["&{harbour} ~2 {fee} {rise}", "{fee} {fall} ~1 &{again}"] },
  { id: "sale", type: "policy", patterns: ["{limit} ~4 {sale}"] },
]);

it.each([
  ["a part that may be left out", "They lend boats.", ["loan[lend boats]"]],
  ["or stands", "They lend its boats.", ["loan[lend its boats]"]],
  ["with words behind it", "They lend the two old boats.", ["loan[lend the two old boats]"]],
  ["but not too many", "They lend the two very old boats.", []],
  ["nor another word in its place", "They lend all the two old boats.", []],
  [
    "with all words that may stand around one left out",
    "They lend the two very grey rafts.",
    ["loan[lend the two very grey rafts]"],
  ],
  ["one at the beginning", "A new tug for charter.", ["tug[new tug for charter]"]],
  ["or without it", "The tug for charter.", ["tug[tug for charter]"]],
  ["one at the end", "They tow the line anew.", ["tug[tow the line anew]"]],
  ["or without it", "They tow the line.", ["tug[tow the line]"]],
  ["the longer of two beginnings", "the tide tables of printers", ["tables[tide tables of printers]"]],
  ["the shorter too", "the tables of printers", ["tables[tables of printers]"]],
  ["what must stand before", "The harbour fees rise.", ["fees[fees rise]"]],
  ["and does not", "The fees rise.", []],
  ["what must stand behind", "The fees fall again.", ["fees[fees fall]"]],
  ["and is not there", "The fees fall.", []],
  ["the nearest beginning", "They limit boats and limit sales.", ["sale[limit sales]"]],
  ["each time", "They limit sales. We limit the sale.", ["sale[limit sales]", "sale[limit the sale]"]],
])("a pattern finds %s: %s", (_, text, expected) => expect(spot(lexicon, text)).toEqual(expected));

it.each([
  ["They lend its boats.", "lend … boat"],
  ["The harbour fees rise.", "harbour … fee rise"],
])("says by which words it found “%s”: %s", (text, words) => {
  const reader = createPageReader(lexicon);
  const [mention] = reader.read(0, text);
  expect(reader.why(0, mention!, text)).toEqual({ kind: "pattern", by: words, signs: [] });
});
