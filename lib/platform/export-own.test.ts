import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Article } from "../corpus/article.ts";
import { ownEntity } from "../lexicon/own-entity.ts";
import { OWN_PACK, type Pack, readPack } from "../lexicon/pack.ts";
import { type CorpusDatabase, openCorpusDatabase } from "./corpus-database.ts";
import { ownPart } from "./export-own.ts";
import { importPack } from "./import-pack.ts";
import { discardOwn, keepOwn } from "./own-pack.ts";
import { article, pack } from "./test-pack.ts";

const makeSpotter = async () => ({ version: "1", read: () => [] });
const tern = {
  ...ownEntity({ id: "tern", name: "Tern", type: "product" }),
  cites: [{ article: "p110", paragraph: 1 }],
};
const own = Array.from({ length: 300 }, (_, i) =>
  article(`p${i + 100}`, `The tern ${i + 100} sails at noon.`),
);
const others = Array.from({ length: 300 }, (_, i) => article(`p${i + 100}-o`, "A quay."));
const SIZE = JSON.stringify(own[0]).length;

let db: CorpusDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = await openCorpusDatabase();
  await importPack(db, pack("others", others), makeSpotter);
  await importPack(db, pack(OWN_PACK, own, [tern], { sea: ["wave"] }), makeSpotter);
});
afterEach(() => void vi.restoreAllMocks());

/** All parts; `between` is done after each. */
async function parts(most: number, between = async (_: number) => {}): Promise<Pack[]> {
  const found: Pack[] = [];
  for (let after: string | null = null; ;) {
    const { part, more } = await ownPart(db, after, most);
    found.push(part);
    await between(found.length);
    if (!more) return found;
    after = part.articles.at(-1)!.id;
  }
}
const idsOf = (found: Pack[]) => found.flatMap(({ articles }) => articles.map(({ id }: Article) => id));

it("is all of the reader's own, once, in parts of the size that is asked for; names and cues come with the last", async () => {
  const found = await parts(100 * SIZE);
  expect(found.map(({ articles }) => articles.length)).toEqual([100, 100, 100]);
  expect(found.map(({ lexicon }) => Object.keys(lexicon.cues).length + lexicon.entities.length)).toEqual([
    0, 0, 2,
  ]);
  expect(readPack({ ...found[2]!, articles: found.flatMap(({ articles }) => articles) })).toEqual(
    pack(OWN_PACK, own, [tern], { sea: ["wave"] }),
  );
});

it("reads of the articles' text what a part needs, and little more", async () => {
  const get = vi.spyOn(IDBObjectStore.prototype, "get");
  const all = vi.spyOn(IDBObjectStore.prototype, "getAll");
  await ownPart(db, "p199", 100 * SIZE);
  const names = (mock: typeof get | typeof all) =>
    mock.mock.contexts.map((store) => (store as IDBObjectStore).name);
  expect(names(get).filter((name) => name === "articles").length).toBeLessThanOrEqual(150);
  expect(names(all)).not.toContain("articles");
});

it("leaves nothing out and nothing in twice where an article goes and another comes meanwhile", async () => {
  const found = await parts(100 * SIZE, async (count) => {
    if (count === 1) await discardOwn(db, { articles: ["p101"], entities: [] }, makeSpotter);
    if (count === 2) await keepOwn(db, { articles: [article("p350-a", "New.")], entities: [] }, makeSpotter);
  });
  expect(idsOf(found)).toEqual([...own.map(({ id }) => id), "p350-a"].toSorted());
});

it("is one part that holds nothing where nothing was saved, and one article at least, however large", async () => {
  expect((await ownPart(db, null, 1)).part.articles.map(({ id }) => id)).toEqual(["p100"]);
  globalThis.indexedDB = new IDBFactory();
  db = await openCorpusDatabase();
  expect(await ownPart(db, null)).toMatchObject({ part: { id: OWN_PACK, articles: [] }, more: false });
});

it("is whole in a library of an older version, which kept no heads", async () => {
  await db.clear("heads");
  expect(idsOf(await parts(1000 * SIZE))).toHaveLength(300);
});
