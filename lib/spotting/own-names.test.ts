import { expect, it } from "vitest";
import { compileLexicon } from "../lexicon/compile.ts";
import { ownEntity } from "../lexicon/own-entity.ts";
import { openLexicon } from "./open-lexicon.ts";
import { spot, testLexicon } from "./test-lexicon.ts";

const names = [
  "C++",
  "C#",
  "A*",
  "Q",
  "中",
  "Disney+",
  "Yahoo!",
  "Kettle™",
  "Canal +",
  "🐦 Tern",
  "𝕏 Corp",
  "𠮷田",
];
const lexicon = openLexicon(
  compileLexicon({
    entities: names.map((name, i) => ownEntity({ id: `n${i}`, name, type: "product" })),
    cues: {},
  }),
);
const marks = (text: string): string[] =>
  spot(lexicon, text).map((mark) => mark.replace(/^n\d\[(.*)\]$/, "$1"));

it.each([
  ["Vitamin C helps, says C. Meyer; plan C is C-shaped.", []],
  ["It is written in C++, not in C.", ["C++"]],
  ["C++ and C# compared; C++11 came later (C++).", ["C++", "C#", "C++", "C++"]],
  ["c++ and C+++ and C ++", []],
  ["A search with A* and not with A or B.", ["A*"]],
  ["Q asked Q, and 中 answers", ["中"]],
  ["Disney makes films; Disney+ shows them.", ["Disney+"]],
  ["Yahoo and Yahoo! are one.", ["Yahoo", "Yahoo"]],
  ["The Kettle is sold as Kettle™.", ["Kettle", "Kettle"]],
  ["Canal + is Canal\u00a0+ and Canal+, and no Canal ++ or Canal.", ["Canal +", "Canal\u00a0+", "Canal+"]],
  ["Disney + one is two; the 🐦 Tern is a Tern.", ["Tern", "Tern"]],
  // Without the first letter, by which no page is read, they would be other names.
  ["Acme Corp met 𝕏 Corp; 田 met 𠮷田.", []],
])("a name is found with the signs that end it: %s", (text, expected) => {
  expect(marks(text)).toEqual(expected);
});

it("a mention ends before the letters that are no part of the name", () => {
  const genitive = testLexicon([{ id: "tern", names: ["Tern", { text: "Terns", ending: "s" }] }]);
  expect(spot(genitive, "Terns Nest und das Nest von Tern")).toEqual(["tern[Tern]", "tern[Tern]"]);
});
