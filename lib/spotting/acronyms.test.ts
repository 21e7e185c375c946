import { expect, it } from "vitest";
import { introducedAcronym } from "./acronyms.ts";
import { createPageReader } from "./read-page.ts";
import { spot, testLexicon } from "./test-lexicon.ts";

it.each([
  ["the |Harbour Grid Trading Office| (HGTO) met", "HGTO"],
  ["the |Harbour Grid Trading Office| (“HGTO”) met", "HGTO"],
  ["|Harbour Grid Trading Office|（HGTO）", "HGTO"],
  ["the HGTO (|Harbour Grid Trading Office|) met", "HGTO"],
  ["the |Office of Tide Tables| (OTT)", "OTT"],
  ["all |Tide Tables| (TTs)", "TTs"],
  ["the |US AI Harbour Office| (USAIHO)", "USAIHO"],
  ["the |Harbour Grid Trading Office|, (HGTO)", null],
  ["the |Harbour Grid Trading Office| (Gdansk)", null],
  ["the |Tide Tables| (Tide)", null],
  ["the |Harbour Grid Trading Office| (HOTG)", null],
  ["the |Harbour Grid Trading Office| (GTO)", null],
  ["the |Harbour Grid Trading Office of Gdansk| (HG)", null],
  ["the |Harbour Grid Trading Office| (HGTO and others)", null],
  ["the |HGTO| (HGO)", null],
])("%s: %j", (marked, acronym) => {
  const [before, name, after] = marked.split("|");
  const start = before!.length;
  expect(introducedAcronym(before! + name! + after!, start, start + name!.length)).toBe(acronym);
});

it("is one of names, not of a paraphrase, and stands nowhere in an address", () => {
  const lexicon = testLexicon([
    { id: "office", names: ["Harbour Grid Office"] },
    { id: "limits", type: "policy", patterns: ["{limit} ~2 {boat}"] },
  ]);
  const blocks = ["They limit boats (LB). The Harbour Grid Office (HGO) met.", "LB, hgo.example/HGO, HGO"];
  expect(spot(lexicon, blocks)).toEqual([
    "limits[limit boats]",
    "office[Harbour Grid Office]",
    "office[HGO]",
    "office[HGO]",
  ]);
});

it("stands for the name that it was introduced with, where there are several", () => {
  const text = "The Harbour Grid Office (HGO) met the Tide Office (TO). TO left.";
  const reader = createPageReader(
    testLexicon([
      { id: "harbour", names: ["Harbour Grid Office"] },
      { id: "tide", names: ["Tide Office"] },
    ]),
  );
  const last = reader.read(0, text).at(-1)!;
  expect(reader.entities[last.entity]!.id).toBe("tide");
  expect(reader.why(0, last, text)).toMatchObject({ kind: "acronym", by: "Tide Office" });
});
