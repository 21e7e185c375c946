import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { TERMS_VERSION } from "../crossref/index-block.ts";
import type { Pack } from "../lexicon/pack.ts";
import { buildLibrary } from "./built-library.ts";
import { type CorpusDatabase, openCorpusDatabase } from "./corpus-database.ts";
import { changePack, importPack } from "./import-pack.ts";
import { readState } from "./read-corpus.ts";
import type { MakeSpotter } from "./settle-corpus.ts";
import { lexiconOf } from "./stored-packs.ts";
import { article, pack } from "./test-pack.ts";

/** A pack with one article, for whose passage a boat speaks by so much. */
const learntPack = (id: string, of: string, weight: number): Pack => ({
  ...pack(id, [article(of, "Boats were sold.")]),
  associations: {
    terms: TERMS_VERSION,
    passages: [`${of}¶1`],
    weights: { wboat: [0, weight] },
    nothing: {},
  },
});
const makeSpotter: MakeSpotter = async () => ({ version: "x", read: () => [] });

let db: CorpusDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = await openCorpusDatabase();
});
/** By article, what a boat was learnt to speak for its first passage. */
async function learnt(): Promise<Record<string, number>> {
  const state = await readState(db);
  const { index } = buildLibrary(db, state, lexiconOf(state));
  const found = (await index.associations()).flatMap((each) => each.of("wboat")?.passages ?? []);
  return Object.fromEntries(found.map(({ passage, weight }) => [index.articleOf(passage), weight]));
}

it("knows what was learnt with each of its packs, and no more of one that was replaced or taken out", async () => {
  await importPack(db, learntPack("ours", "a", 1), makeSpotter);
  await importPack(db, learntPack("theirs", "b", 2), makeSpotter);
  expect(await learnt()).toEqual({ a: 1, b: 2 });
  await importPack(db, learntPack("ours", "c", 3), makeSpotter);
  expect(await learnt()).toEqual({ b: 2, c: 3 });
  await changePack(db, "theirs", () => null, makeSpotter);
  expect(await learnt()).toEqual({ c: 3 });
});

it("knows what was learnt with the others where one's is damaged", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await importPack(db, learntPack("ours", "a", 1), makeSpotter);
  await importPack(db, learntPack("theirs", "b", 2), makeSpotter);
  await db.put("packs", { ...(await db.get("packs", "ours"))!, associations: "{" });
  expect(await learnt()).toEqual({ b: 2 });
  vi.restoreAllMocks();
});

it("knows nothing of another pack's article where what ships gave way to it", async () => {
  await importPack(db, learntPack("mine", "a", 1), makeSpotter);
  await importPack(db, learntPack("seeds", "a", 9), makeSpotter, "give way");
  expect(await learnt()).toEqual({ a: 1 });
});
