import { expect, it } from "vitest";
import { spot, testLexicon } from "./test-lexicon.ts";

const lexicon = testLexicon([
  { id: "grid", names: ["Harbour Grid", "海港网"] },
  { id: "board", names: ["Grid Board", "网运"] },
  { id: "ferries", names: ["渡轮"] },
  { id: "harbour", type: "place", tier: "context", names: ["Harbour", "North Quay"] },
  { id: "road", type: "place", tier: "context", names: ["Quay Road"] },
  {
    id: "hire",
    type: "concept",
    names: ["crane hire", "Harbour Grid fee"],
    patterns: ["{yard} ~2 {hire}", "{hire} ~3 {boat}", "{yard} ~2 {hire} ~3 {pilot}"],
  },
  {
    id: "limits",
    type: "policy",
    patterns: ["{limit} ~3 {sale} ~9 {ship}", "{curb} ~3 {sale}", "{sale} ~3 {tug}"],
  },
  { id: "trade", type: "policy", patterns: ["{sale} ~4 {raft}"] },
  { id: "dock", type: "policy", patterns: ["{dock} ~3 {curb}"] },
  { id: "levy", type: "policy", names: ["Tide Levy Act", "tide levy"] },
]);
const marks = (text: string): string[] => spot(lexicon, text);

it.each([
  ["the first of two names", "The Harbour Grid Board met.", ["grid[Harbour Grid]"]],
  ["the first of two names in Chinese", "海港网运已开始。", ["grid[海港网]"]],
  [
    "names that stand side by side",
    "Harbour Grid Board, 海港网渡轮",
    ["grid[Harbour Grid]", "grid[海港网]", "ferries[渡轮]"],
  ],
  [
    "a name, not the place in it",
    "Harbour Grid, near the Harbour",
    ["grid[Harbour Grid]", "harbour[Harbour]"],
  ],
  [
    "the first of two places",
    "Harbour Grid in North Quay Road",
    ["grid[Harbour Grid]", "harbour[North Quay]"],
  ],
  ["a name, not the concept that holds it", "The Harbour Grid fee rose.", ["grid[Harbour Grid]"]],
])("where marks would overlap, there stays %s: %s", (_, text, expected) =>
  expect(marks(text)).toEqual(expected),
);

it.each([
  ["the longer, be it the second", "curb the sale of old wooden rafts", ["trade[sale of old wooden rafts]"]],
  ["or the first", "curb the first sale raft", ["limits[curb the first sale]"]],
  ["and one where both mean the same", "curb the sale of tugs", ["limits[curb the sale of tugs]"]],
  ["and a place gives way", "the sale of Harbour rafts", ["trade[sale of Harbour rafts]"]],
])("of two paraphrases there stays %s: %s", (_, text, expected) => expect(marks(text)).toEqual(expected));

it.each([
  ["before it", "yard crane hire", ["hire[yard crane hire]"]],
  ["right behind it", "crane hire boats", ["hire[crane hire boats]"]],
  ["not further on", "crane hire of the boats", ["hire[crane hire]"]],
  ["not around it", "a yard crane hire pilot", ["hire[crane hire]"]],
])("a name takes in the words of a paraphrase %s: %s", (_, text, expected) =>
  expect(marks(text)).toEqual(expected),
);

it.each([
  ["limit the sale of “Harbour Grid” ships", ["limits[limit the sale of]", "grid[Harbour Grid]"]],
  ["limit the sale of ships, Harbour Grid ships", ["limits[limit the sale of ships]", "grid[Harbour Grid]"]],
  ["limit Harbour Grid sale of ships", ["grid[Harbour Grid]"]],
  ["limit the Harbour Grid sale", ["grid[Harbour Grid]"]],
  ["limit the sale of Tide Levy Act ships", ["limits[limit the sale of]", "levy[Tide Levy Act]"]],
  ["limit the sale of tide levy ships", ["limits[limit the sale of tide levy ships]"]],
])("a paraphrase ends before a name, if enough of it is left: %s", (text, expected) =>
  expect(marks(text)).toEqual(expected),
);
