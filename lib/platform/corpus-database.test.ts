import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { IndexBlock } from "../crossref/index-block.ts";
import { unpack } from "../crossref/packed.ts";
import { Postings } from "../crossref/postings.ts";
import { type CorpusDatabase, openCorpusDatabase } from "./corpus-database.ts";
import { readCorpus, readState, readTexts } from "./read-corpus.ts";
import { readShelves } from "./read-heads.ts";
import { writeCorpus } from "./write-corpus.ts";
import { isIndexed } from "./settle-corpus.ts";
import { respot } from "./import-pack.ts";
import { article } from "./test-pack.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => void vi.restoreAllMocks());

const boat = (id: string) => article(id, `Boat ${id} was sold.`);

/** As the first version left it: articles, and no index of them. */
async function firstVersion(count: number) {
  const db = await openDB("corpus", 1, {
    upgrade(old) {
      for (const name of ["packs", "articles", "entities"]) old.createObjectStore(name, { keyPath: "id" });
      old.createObjectStore("mentions", { keyPath: "article" });
    },
  });
  await db.put("packs", { id: "seeds", title: "Boats", fingerprint: "x", cues: {} });
  for (let i = 0; i < count; i++) {
    const id = `b${i}`;
    await db.put("articles", { id, pack: "seeds", article: boat(id) });
    await db.put("mentions", {
      article: id,
      spotter: "1",
      mentions: [{ article: id, paragraph: 1, start: 0, end: 4, entity: "boat" }],
    });
  }
  db.close();
}

it("a corpus of the first version is kept, and is indexed when it is next brought up to date", async () => {
  await firstVersion(3);
  const db = await openCorpusDatabase();
  expect(isIndexed(await readState(db))).toBe(false);
  await respot(db, async () => ({ version: "1", read: () => [] }));
  const state = await readState(db);
  expect(isIndexed(state, "1")).toBe(true);
  expect(isIndexed(state, "2")).toBe(false);
  expect(state.blocks.map(({ articles, entities }) => [articles, entities])).toEqual([
    [["b0", "b1", "b2"], ["boat"]],
  ]);
  const texts = await readTexts(db, ["b2", "b9"]);
  expect(texts.map((text) => text?.article.id)).toEqual(["b2", undefined]);
  expect(texts[0]!.mentions).toHaveLength(1);
});

/** As the second version kept a block. */
function unpacked({ postings, added: _added, ...block }: IndexBlock): object {
  const found = new Postings(postings.length);
  unpack(postings, { from: 0, to: postings.length }, 0, found);
  const passages = Uint16Array.from(found.list());
  return { ...block, named: Uint32Array.from(block.named), passages, counts: found.counts };
}

/** As the second version left it, its index as `changed` puts it; and the index that it had. */
async function secondVersion(changed: (block: object) => object): Promise<IndexBlock[]> {
  await firstVersion(3);
  const now = await openCorpusDatabase();
  await respot(now, async () => ({ version: "1", read: () => [] }));
  const { blocks } = await readState(now);
  now.close();
  globalThis.indexedDB = new IDBFactory();
  await firstVersion(3);
  const db = await openDB("corpus", 2, {
    upgrade: (old) => void old.createObjectStore("blocks", { keyPath: "first" }),
  });
  for (const block of blocks) await db.put("blocks", changed(unpacked(block)));
  db.close();
  return blocks;
}

it("an index of the second version is brought to the form of now, and is not made anew", async () => {
  const blocks = await secondVersion((block) => block);
  expect(blocks[0]!.postings.length).toBeGreaterThan(3);
  const state = await readState(await openCorpusDatabase());
  expect(state.blocks).toEqual(blocks);
  expect(isIndexed(state, "1")).toBe(true);
});

it("an index of the second version that is none is left out, and the articles kept", async () => {
  await secondVersion((block) => ({ ...block, named: null, namedEnds: null }));
  const db = await openCorpusDatabase();
  expect((await readState(db)).blocks).toEqual([]);
  expect((await readCorpus(db)).articles).toHaveLength(3);
});

it("lets go of the database at once where a newer version waits for it", async () => {
  const closed = vi.fn();
  await openCorpusDatabase("corpus", closed);
  const newer = await openDB("corpus", 99);
  expect(newer.version).toBe(99);
  expect(closed).toHaveBeenCalledOnce();
});

it("has the index made anew where an article that it is of is damaged", async () => {
  await firstVersion(3);
  const db = await openCorpusDatabase();
  await respot(db, async () => ({ version: "1", read: () => [] }));
  await db.put("articles", { id: "b1", pack: "seeds", article: { id: "b1" } as never });
  const read = await readTexts(db, ["b0", "b9"]);
  expect(read.map((text) => text?.article.id)).toEqual(["b0", undefined]);
  expect(isIndexed(await readState(db))).toBe(true);
  const texts = await readTexts(db, ["b0", "b1", "b2"]);
  expect(texts.map((text) => text?.article.id)).toEqual(["b0", undefined, "b2"]);
  expect(isIndexed(await readState(db))).toBe(false);
});

it("reads all of a large corpus, each article once", async () => {
  await firstVersion(450);
  const { articles, mentions } = await readCorpus(await openCorpusDatabase());
  expect(new Set(articles.map(({ id }) => id)).size).toBe(450);
  expect(articles).toHaveLength(450);
  expect(mentions).toHaveLength(450);
});

const NOTHING = { packs: [], articles: [], entities: [], mentions: [], blocks: [] };
const stored = (id: string) => ({ id, pack: "seeds", article: boat(id) });

/** A clock by which every piece of work is longer than a slice. */
function slowly(): void {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += 100));
}

it("writes with turns for others in between, and yet all or nothing", async () => {
  slowly();
  const db = await openCorpusDatabase();
  const some = ["a", "b", "c"].map(stored);
  const broken = { ...stored("d"), article: (() => {}) as never };
  await expect(writeCorpus(db, NOTHING, { ...NOTHING, articles: [...some, broken] })).rejects.toThrow(
    "could not be cloned",
  );
  expect(await readCorpus(db)).toEqual(NOTHING);
  await writeCorpus(db, NOTHING, { ...NOTHING, articles: some });
  expect((await readCorpus(db)).articles).toEqual(some);
});

it("reads all blocks, in their order, however many", async () => {
  const db = await openCorpusDatabase();
  const blocks = Array.from(
    { length: 25 },
    (_, i) => ({ first: `b${String(i).padStart(2, "0")}` }) as IndexBlock,
  );
  await writeCorpus(db, NOTHING, { ...NOTHING, blocks: blocks.toReversed() });
  expect((await readState(db)).blocks).toEqual(blocks);
  expect((await readCorpus(db)).blocks).toEqual(blocks);
});

describe("the shelf", () => {
  const ids = async (db: CorpusDatabase) => (await readShelves(db)).heads.map(({ id }) => id);

  /** Names of the stores of which records are read while something is done. */
  async function readWhile(act: () => Promise<unknown>): Promise<string[]> {
    const stores = new Set<string>();
    const getAll = IDBObjectStore.prototype.getAll;
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(function (this: IDBObjectStore, ...args) {
      stores.add(this.name);
      return getAll.apply(this, args);
    });
    await act();
    return [...stores].toSorted();
  }

  it("of an older version is made from its articles once, and then read without their text", async () => {
    await firstVersion(450);
    const db = await openCorpusDatabase();
    expect(await ids(db)).toHaveLength(450);
    expect(await readWhile(() => readShelves(db))).toEqual(["entities", "heads", "packs"]);
    const { passages: _passages, ...rest } = boat("b7");
    const head = { ...rest, title: "Boat b7 was sold.", pack: "seeds" };
    expect((await readShelves(db)).heads.find(({ id }) => id === "b7")).toEqual(head);
  });

  it("changes with the articles, and calls one without a title by its first words", async () => {
    const db = await openCorpusDatabase();
    const before = { ...NOTHING, articles: ["a", "b"].map(stored) };
    await writeCorpus(db, NOTHING, before);
    const titled = { ...stored("b"), article: { ...boat("b"), title: "Boats" } };
    await writeCorpus(db, before, { ...NOTHING, articles: [titled, stored("c")] });
    const { heads } = await readShelves(db);
    expect(heads.map(({ id, title }) => [id, title])).toEqual([
      ["b", "Boats"],
      ["c", "Boat c was sold."],
    ]);
  });

  it("leaves out an article that is damaged, and nothing else", async () => {
    const db = await openCorpusDatabase();
    await writeCorpus(db, NOTHING, { ...NOTHING, articles: ["a", "b"].map(stored) });
    await db.put("articles", { id: "x", pack: "seeds", article: { title: 3 } as never });
    expect(await ids(db)).toEqual(["a", "b"]);
  });
});
