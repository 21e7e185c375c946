import { expect, it } from "vitest";
import { expandEntity, expandLexicon } from "./expand.ts";

it("lets a cue word speak in the plural, and one that is a plural in no singular", () => {
  const { cues } = expandLexicon({
    cues: { trade: ["levy", "goods", "customs", "US"] },
    lists: {},
    entities: [],
  });
  expect(cues.trade).toEqual(["levy", "levies", "goods", "customs", "US"]);
});

it.each([
  ["chip maker", ["chip maker", "chip makers"]],
  ["=chip maker", ["chip maker"]],
  ["AI chip", ["AI chip", "AI chips"]],
  ["Harbour Grid", ["Harbour Grid"]],
  ["=AI chip", ["AI chip"]],
  ["decouple", ["decouple", "decouples", "decoupled", "decoupling"]],
])("finds the name “%s” in these forms: %j", (name, forms) => {
  const { names } = expandEntity({
    id: "a",
    name,
    type: "concept",
    tier: "core",
    gloss: "",
    cites: [],
    names: [name],
  });
  expect(names.map(({ text }) => text)).toEqual(forms);
});

it("reads places in the corpus, and passes over what is none", () => {
  const source = { id: "a", name: "A", type: "concept", tier: "core", gloss: "", names: [] } as const;
  expect(expandEntity({ ...source, names: [], cites: ["001¶8", "001"] }).cites).toEqual([
    { article: "001", paragraph: 8 },
  ]);
});
