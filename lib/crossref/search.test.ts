import { describe, expect, it, test } from "vitest";
import { bySource } from "./by-source.ts";
import { dossier } from "./dossier.ts";
import { findWords } from "./find-words.ts";
import { namesOf } from "./search-results.ts";
import { createSearch } from "./search.ts";
import { PARAGRAPHS, testCorpus } from "./test-corpus.ts";

const index = testCorpus();
const names = namesOf([
  {
    id: "borg",
    name: "Borg",
    names: [
      { text: "博格", case: "any" },
      { text: "Borg van Oss", case: "any" },
    ],
  },
]);
const search = await createSearch(index, names);
const refs = async (text: string, entity?: string) =>
  (await search({ text, limit: 5, ...(entity && { entity }) })).map(
    ({ source }) => `${source.article}${source.paragraph}`,
  );

test.each([
  ["smuglers", "b2"],
  ["loophol", "b2"],
  ["CANTEEN lisbon", "c2"],
  ["wether north", "c1"],
])("%s finds %s", async (text, ref) => {
  expect((await refs(text))[0]).toBe(ref);
});

test.each(["博格", "borg VAN oss"])(
  "a name that no passage holds finds those that name who it is: %s",
  async (name) => {
    const [first, ...others] = await search({ text: name, limit: 5 });
    expect(first!.source).toMatchObject({ article: "b", paragraph: 1 });
    expect(first!.runs[0]).toEqual({ text: "Borg", kind: "tie" });
    expect(others).toEqual([]);
    expect(await search({ text: name, entity: "acme", limit: 5 })).toEqual([]);
  },
);

describe("while the full text is still being read", () => {
  const byWords = async (text: string, entity?: string) =>
    (await findWords(index, names, { text, entity, limit: 5 })).map(
      ({ source }) => `${source.article}${source.paragraph}`,
    );

  test.each([
    ["Smugglers", "b2"],
    ["canteens in lisbon", "c2"],
    ["2030", "a3"],
    ["60%", "a3"],
    ["博格", "b1"],
    ["borg VAN oss", "b1"],
  ])("%s finds %s", async (text, ref) => {
    expect((await byWords(text))[0]).toBe(ref);
  });

  it("keeps to passages that name an entity", async () => {
    expect(await byWords("chips", "acme")).toEqual(["a1", "a2"]);
    expect(await byWords("博格", "acme")).toEqual([]);
  });

  it("marks the hits, and no more quotes are given than were asked for", async () => {
    const found = await findWords(index, names, { text: "canteen", limit: 1 });
    expect(found).toHaveLength(1);
    expect(found[0]!.runs[1]).toEqual({ text: "canteen", kind: "tie" });
    expect(found[0]!.score).toBe(1);
  });

  test.each(["", "?!", "xyzzyqwert", "the"])("“%s” finds nothing", async (text) => {
    expect(await byWords(text)).toEqual([]);
  });
});

it("keeps to passages that name an entity", async () => {
  expect(await refs("the", "borg")).toEqual(["b1"]);
});

it("marks the hits and quotes word for word", async () => {
  const [first] = await search({ text: "canteen", limit: 1 });
  expect(first!.runs).toEqual([
    { text: "Acme has opened a ", kind: "plain" },
    { text: "canteen", kind: "tie" },
    { text: " in Lisbon.", kind: "plain" },
  ]);
});

it("begins and ends a quotation where a sentence does, or says that it does not", async () => {
  const quotes = await search({ text: "acme chips price", limit: 9 });
  for (const { runs, cut, source } of quotes) {
    const words = runs.map((run) => run.text).join("");
    const passage = PARAGRAPHS[source.article]![source.paragraph - 1]!;
    expect(passage).toContain(words);
    if (!cut?.before) expect(words).toMatch(/^[A-Z]/);
    if (!cut?.after) expect(words).toMatch(/\.$/);
  }
});

test.each(["", "  ", "?!", "xyzzyqwert"])("“%s” finds nothing", async (text) => {
  expect(await refs(text)).toEqual([]);
});

it("a dossier has every passage that names the entity, and groups them by who says it", async () => {
  const acme = { ...index.entities.get("acme")!, names: [], patterns: [] };
  const { quotes, beside } = await dossier(index, acme);
  expect(quotes.map(({ source }) => `${source.article}${source.paragraph}`)).toEqual([
    "a1",
    "a2",
    "b1",
    "c2",
  ]);
  expect(beside.map((label) => label.id)).toContain("borg");
  expect(bySource(quotes).map(({ publisher, quotes: own }) => [publisher, own.length])).toEqual([
    ["The Daily", 2],
    ["Article b", 1],
    ["Article c", 1],
  ]);
});
