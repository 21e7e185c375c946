import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Article } from "../corpus/article.ts";
import type { Entity } from "../lexicon/entity.ts";
import { type CorpusDatabase, openCorpusDatabase } from "./corpus-database.ts";
import { readCorpus, readState } from "./read-corpus.ts";
import { changePack, importPack, respot } from "./import-pack.ts";
import { isIndexed, type MakeSpotter } from "./settle-corpus.ts";
import { lexiconOf, packIn } from "./stored-packs.ts";
import { article, pack } from "./test-pack.ts";

const entity = (id: string, word: string, more: Partial<Entity> = {}): Entity => ({
  id,
  name: word,
  type: "organisation",
  tier: "core",
  gloss: "A firm.",
  cites: [],
  names: [{ text: word, case: "any" }],
  patterns: [],
  ...more,
});
/** Finds the first name of each entity by `indexOf`: the import does not care how. */
const makeSpotter: MakeSpotter = async ({ entities }) => ({
  version: entities.map((e) => e.names[0]!.text).join(" "),
  read: vi.fn((read: Article) =>
    read.passages.flatMap(({ paragraph, text }) =>
      entities.flatMap((e) => {
        const start = text.indexOf(e.names[0]!.text);
        return start < 0
          ? []
          : [{ article: read.id, paragraph, start, end: start + e.names[0]!.text.length, entity: e.id }];
      }),
    ),
  ),
});

let db: CorpusDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = await openCorpusDatabase();
});

const seeds = pack(
  "seeds",
  [article("000", "Foo sells boats."), article("001", "Bar and Foo.")],
  [entity("foo", "Foo"), entity("bar", "Bar")],
);
const found = async () =>
  (await readCorpus(db)).mentions.flatMap((m) =>
    m.mentions.map((x) => `${x.article}¶${x.paragraph} ${x.entity}`),
  );

describe("importPack", () => {
  it("keeps the articles, the entities and where they stand", async () => {
    expect(await importPack(db, seeds, makeSpotter)).toBe("imported");
    const corpus = await readCorpus(db);
    expect(corpus.articles.map((stored) => stored.article)).toEqual(seeds.articles);
    expect(lexiconOf(corpus)).toEqual({
      cues: {},
      entities: [seeds.lexicon.entities[1], seeds.lexicon.entities[0]],
    });
    expect(await found()).toEqual(["000¶1 foo", "001¶1 bar", "001¶1 foo"]);
  });

  it("does nothing for the same pack again", async () => {
    await importPack(db, seeds, makeSpotter);
    expect(await importPack(db, structuredClone(seeds), makeSpotter)).toBe("unchanged");
  });

  it("leaves no remains of the version it replaces", async () => {
    await importPack(db, seeds, makeSpotter);
    await importPack(db, pack("seeds", [article("001", "Bar alone.")], [entity("bar", "Bar")]), makeSpotter);
    const corpus = await readCorpus(db);
    expect(corpus.articles.map(({ id }) => id)).toEqual(["001"]);
    expect(corpus.entities.map(({ id }) => id)).toEqual(["bar"]);
    expect(await found()).toEqual(["001¶1 bar"]);
  });

  it("finds a new pack's entities in the articles that were there, and the other way round", async () => {
    await importPack(db, seeds, makeSpotter);
    await importPack(
      db,
      pack("mine", [article("my-1", "Foo again.")], [entity("boats", "boats")]),
      makeSpotter,
    );
    expect(await found()).toEqual(["000¶1 boats", "000¶1 foo", "001¶1 bar", "001¶1 foo", "my-1¶1 foo"]);
  });

  it("reads only what is out of date", async () => {
    await importPack(db, seeds, makeSpotter);
    const spotter = await makeSpotter(lexiconOf(await readCorpus(db)));
    await importPack(db, pack("mine", [article("my-1", "Foo again.")], []), async () => spotter);
    expect(vi.mocked(spotter.read).mock.calls.map(([read]) => read.id)).toEqual(["my-1"]);
  });

  it.each([
    ["no pack", { format: "other" }, /no Sidelight pack/],
    [
      "another pack's article",
      pack("mine", [article("000", "Mine.")], []),
      /Article “000” is in the pack “seeds” already/,
    ],
    [
      "another pack's entity",
      pack("mine", [], [entity("foo", "Foo Inc.")]),
      /Entity “foo” is in the pack “seeds” already/,
    ],
  ])("refuses %s, and loses nothing", async (_, json, message) => {
    await importPack(db, seeds, makeSpotter);
    const before = await readCorpus(db);
    await expect(importPack(db, json, makeSpotter)).rejects.toThrow(message);
    expect(await readCorpus(db)).toEqual(before);
  });

  it("names the pack that has an article already as the reader knows it", async () => {
    await importPack(db, { ...pack("boats-2", [article("000", "A boat.")]), title: "Boats" }, makeSpotter);
    await expect(importPack(db, pack("mine", [article("000", "Mine.")]), makeSpotter)).rejects.toThrow(
      "Article “000” is in the pack “Boats” already",
    );
  });

  it("loses nothing when a write fails in the middle", async () => {
    await importPack(db, seeds, makeSpotter);
    const before = await readCorpus(db);
    // A function cannot be cloned into the database: the write throws after others were made.
    const spoilt: MakeSpotter = async () => ({
      version: "spoilt",
      read: () => [{ entity: () => {} }] as never,
    });
    await expect(importPack(db, pack("seeds", [article("009", "New.")], []), spoilt)).rejects.toThrow();
    expect(await readCorpus(db)).toEqual(before);
  });

  it("has what ships give way to what a reader brought, and come whole once that has gone", async () => {
    await importPack(db, pack("mine", [article("001", "Mine.")], [entity("foo", "Foo")]), makeSpotter);
    const cites = [{ article: "001", paragraph: 1 }];
    const shipped = {
      ...pack("seeds", seeds.articles, [entity("foo", "Foo"), entity("bar", "Bar", { cites })]),
      associations: {
        terms: 1,
        passages: ["001¶1", "000¶1"],
        weights: { wboat: [0, 0.5, 1, 1], wtea: [0, 2] },
        nothing: {},
      },
    };
    await expect(importPack(db, shipped, makeSpotter)).rejects.toThrow("“001” is in the pack “mine”");
    await importPack(db, shipped, makeSpotter, "give way");
    const { articles, entities } = await readCorpus(db);
    expect(articles.map(({ id, pack }) => `${pack} ${id}`)).toEqual(["seeds 000", "mine 001"]);
    expect(entities.map(({ pack, entity: { id } }) => `${pack} ${id}`)).toEqual(["seeds bar", "mine foo"]);
    expect(entities[0]!.entity.cites).toEqual([]);
    expect(await importPack(db, shipped, makeSpotter, "give way")).toBe("unchanged");
    expect(packIn(await readCorpus(db), "seeds")!.associations).toEqual({
      terms: 1,
      passages: ["000¶1"],
      weights: { wboat: [0, 1], wtea: [] },
      nothing: {},
    });
    await changePack(db, "mine", () => null, makeSpotter);
    expect(await importPack(db, shipped, makeSpotter, "give way")).toBe("imported");
    expect((await readCorpus(db)).entities[0]!.entity.cites).toEqual(cites);
  });

  it("keeps what is associated with a pack's passages, and gives it back with the pack", async () => {
    const associations = {
      terms: 1,
      passages: ["000¶1"],
      weights: { wboat: [0, 1.5] },
      nothing: { wtea: 1 },
    };
    await importPack(db, { ...seeds, associations }, makeSpotter);
    expect(packIn(await readCorpus(db), "seeds")!.associations).toEqual(associations);
    expect(await importPack(db, seeds, makeSpotter)).toBe("imported");
    expect((await readState(db)).packs[0]!.associations).toBeUndefined();
  });

  it.each([
    "{",
    "null",
    "5",
    '{ "terms": 1 }',
    '{ "terms": 1, "passages": ["000¶1"], "weights": null, "nothing": {} }',
  ])("has a pack without what is associated with it where that is damaged: %s", async (text) => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    await importPack(db, seeds, makeSpotter);
    const [stored] = await db.getAll("packs");
    await db.put("packs", { ...stored!, associations: text });
    expect(packIn(await readCorpus(db), "seeds")).toEqual({ ...seeds, lexicon: expect.anything() });
    vi.restoreAllMocks();
  });

  it("leaves out what is damaged of a pack itself, and keeps the rest", async () => {
    await importPack(db, pack("seeds", [], [], { boats: ["boat"] }), makeSpotter);
    const [stored] = await db.getAll("packs");
    const associations = '{ "terms": 1, "passages": [], "weights": {}, "nothing": {} }';
    const read = async (change: object) => {
      await db.put("packs", { ...stored!, ...change });
      return (await readState(db)).packs[0];
    };
    expect(await read({ associations })).toEqual({ ...stored, associations });
    expect(await read({ associations, cues: null })).toEqual({
      ...stored,
      fingerprint: "",
      cues: {},
      associations,
    });
    expect(await read({ associations: {} })).toEqual({ ...stored, fingerprint: "" });
    expect(await read({ title: 5 })).toEqual({ ...stored, fingerprint: "", title: "seeds" });
  });

  it("takes two imports at once one after the other", async () => {
    const mine = pack("mine", [article("my-1", "Bar.")], []);
    await Promise.all([importPack(db, seeds, makeSpotter), importPack(db, mine, makeSpotter)]);
    expect(await found()).toEqual(["000¶1 foo", "001¶1 bar", "001¶1 foo", "my-1¶1 bar"]);
  });

  it("takes cue groups that are called as what every object has", async () => {
    const cues = { valueOf: ["kettle"], toString: ["string"] };
    await importPack(db, pack("odd", [], [entity("foo", "Foo")], cues), makeSpotter);
    expect(lexiconOf(await readCorpus(db)).cues).toEqual(cues);
  });

  it("keeps two packs' cue groups of one name apart", async () => {
    const near = (word: string) =>
      entity(word, word, { names: [{ text: word, case: "any", near: ["trade"] }] });
    await importPack(
      db,
      pack(
        "a",
        [],
        [near("Foo")].map((e) => ({ ...e, id: "foo" })),
        { trade: ["export"] },
      ),
      makeSpotter,
    );
    await importPack(
      db,
      pack(
        "b",
        [],
        [near("Bar")].map((e) => ({ ...e, id: "bar" })),
        { trade: ["swap"] },
      ),
      makeSpotter,
    );
    const { cues, entities } = lexiconOf(await readCorpus(db));
    expect(cues).toEqual({ trade: ["export"], "trade (b)": ["swap"] });
    expect(entities.map((e) => e.names[0]!.near)).toEqual([["trade"], ["trade (b)"]]);
  });
});

it("a pack that is taken out takes with it everything that came with it", async () => {
  await importPack(db, seeds, makeSpotter);
  await changePack(db, "seeds", () => null, makeSpotter);
  expect(await readCorpus(db)).toEqual({ packs: [], articles: [], entities: [], mentions: [], blocks: [] });
});

it("the index is kept in step with what it is of, and what has not changed is not made again", async () => {
  await importPack(db, seeds, makeSpotter);
  const indexed = async () => {
    const state = await readState(db);
    expect(isIndexed(state)).toBe(true);
    return state.blocks.flatMap(({ articles, entities }) => [articles.join(), entities.join()]);
  };
  expect(await indexed()).toEqual(["000,001", "foo,bar"]);
  await importPack(db, pack("mine", [article("my-1", "Bar again.")], []), makeSpotter);
  expect(await indexed()).toEqual(["000,001,my-1", "foo,bar"]);
  await changePack(db, "seeds", () => null, makeSpotter);
  expect(await indexed()).toEqual(["my-1", ""]);
});

it("respot reads no article where nothing is out of date", async () => {
  await importPack(db, seeds, makeSpotter);
  const spotter = await makeSpotter(lexiconOf(await readCorpus(db)));
  const all = vi.spyOn(IDBObjectStore.prototype, "getAll");
  await respot(db, async () => spotter);
  expect(all.mock.contexts.map((store) => (store as IDBObjectStore).name)).not.toContain("articles");
  all.mockRestore();
});

it("respot finds again with the names as they are now", async () => {
  await importPack(db, seeds, makeSpotter);
  await respot(db, async ({ entities, cues }) =>
    makeSpotter({ cues, entities: entities.filter((e) => e.id === "bar") }),
  );
  expect(await found()).toEqual(["001¶1 bar"]);
});
