import { describe, expect, it, test } from "vitest";
import { testArticle } from "../corpus/test-article.ts";
import { bySource } from "./by-source.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";
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
  { id: "chip-ban", name: "chip ban", names: [{ text: "芯片禁令", case: "any" }] },
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

test.each(["博格", "borg VAN oss", " 博格 "])(
  "a name that no passage holds finds those that name who it is: %s",
  async (name) => {
    const [first, ...others] = await search({ text: name, limit: 5 });
    expect(first!.source).toMatchObject({ article: "b", paragraph: 1 });
    expect(first!.runs[0]).toEqual({ text: "Borg", kind: "tie" });
    expect(others).toEqual([]);
    expect(await search({ text: name, entity: "acme", limit: 5 })).toEqual([]);
  },
);

test.each([
  ["at most so many", 1, ["a2"]],
  ["all", 5, ["a2", "b2"]],
])("of those that name who it is %s are given, and only that name is marked", async (_many, limit, found) => {
  const quotes = await search({ text: "芯片禁令", limit });
  expect(quotes.map(({ source }) => `${source.article}${source.paragraph}`)).toEqual(found);
  for (const { runs } of quotes)
    expect(runs.filter(({ kind }) => kind === "tie").map(({ text }) => text)).toEqual(["chip ban"]);
});

it("finds what holds one word where nothing holds all, and no more than was asked for", async () => {
  expect(await refs("canteen xyzzyqwert")).toEqual(["c2"]);
  expect(await refs("canteen acme")).toEqual(["c2"]);
  expect(await search({ text: "acme", limit: 2 })).toHaveLength(2);
});

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
    const found = await findWords(index, names, { text: "chips", limit: 1 });
    expect(found).toHaveLength(1);
    expect(found[0]!.runs[1]).toEqual({ text: "chips", kind: "tie" });
    expect(found[0]!.score).toBe(1);
    const [year] = await findWords(index, names, { text: "institute 2030", limit: 1 });
    const ties = year!.runs.filter(({ kind }) => kind === "tie").map(({ text }) => text);
    expect(ties).toEqual(["2030", "institute"]);
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

test.each(["", "  ", "?!", "xyzzyqwert", "w", "rin"])("“%s” finds nothing", async (text) => {
  expect(await refs(text)).toEqual([]);
});

describe("whatever it is written in", async () => {
  const texts = [
    "港口昨天卖掉了两艘渡轮。",
    "Le port d’Orléans a vendu ses deux péniches.",
    "The ferries were sold.",
  ];
  const articles = [testArticle("a", texts, { language: "" })];
  const find = await createSearch(createCorpusIndex({ articles, entities: [], mentions: [] }));

  test.each([
    ["渡轮", 1, ["渡", "轮"]],
    ["渡輪", 1, ["渡", "轮"]],
    ["peniche", 2, ["péniches"]],
    ["ORLÉANS", 2, ["Orléans"]],
    ["férries", 3, ["ferries"]],
  ])("%s finds ¶%i", async (text, paragraph, hits) => {
    const [first, ...others] = await find({ text, limit: 5 });
    expect([first!.source.paragraph, others]).toEqual([paragraph, []]);
    expect(first!.runs.flatMap(({ kind, text }) => (kind === "tie" ? [text] : [])).join("")).toBe(
      hits.join(""),
    );
  });
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
  for (const { runs } of quotes)
    expect(new Set(runs.flatMap(({ kind, text }) => (kind === "plain" ? [] : [`${kind} ${text}`])))).toEqual(
      new Set(["mention Acme"]),
    );
  expect(bySource(quotes).map(({ publisher, quotes: own }) => [publisher, own.length])).toEqual([
    ["The Daily", 2],
    ["Article b", 1],
    ["Article c", 1],
  ]);
});
