import fc from "fast-check";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Article } from "../corpus/article.ts";
import { ownEntity } from "../lexicon/own-entity.ts";
import { OWN_PACK, type Pack } from "../lexicon/pack.ts";
import { type CorpusDatabase, openCorpusDatabase } from "./corpus-database.ts";
import { changePack, importPack } from "./import-pack.ts";
import { discardOwn, keepOwn } from "./own-pack.ts";
import { readCorpus } from "./read-corpus.ts";
import { readShelves } from "./read-heads.ts";
import type { MakeSpotter } from "./settle-corpus.ts";
import { article, pack } from "./test-pack.ts";

const yard = ownEntity({ id: "yard", name: "Tollund Yard", type: "organisation" });
let version = "1";
const makeSpotter: MakeSpotter = async ({ entities }) => ({
  version: `${version} ${entities.map(({ id }) => id).join(" ")}`,
  read: ({ id, passages }) =>
    entities.flatMap((entity) =>
      passages.flatMap(({ paragraph, text }) => {
        const start = text.indexOf(entity.name);
        const mention = { article: id, paragraph, start, end: start + entity.name.length, entity: entity.id };
        return start < 0 ? [] : [mention];
      }),
    ),
});

let db: CorpusDatabase;
async function begun(...own: Article[]): Promise<CorpusDatabase> {
  globalThis.indexedDB = new IDBFactory();
  db = await openCorpusDatabase();
  const seeds = pack("seeds", [article("m", "Tollund Yard builds boats."), article("z", "Quays.")], [yard]);
  await importPack(db, seeds, makeSpotter);
  await importPack(db, pack(OWN_PACK, own), makeSpotter);
  return db;
}
beforeEach(async () => {
  version = "1";
  await begun(article("page-1", "A quay at Tollund Yard."));
});
afterEach(() => void vi.restoreAllMocks());

/** All that is stored, without what is known only of a pack that was read whole. */
async function stored(from = db) {
  const { packs, ...rest } = await readCorpus(from);
  const heads = await from.getAll("heads");
  return { ...rest, heads, packs: packs.map(({ fingerprint: _fingerprint, ...known }) => known) };
}
const keep = (...articles: Article[]) => keepOwn(db, { articles, entities: [] }, makeSpotter);
const discard = (...articles: string[]) => discardOwn(db, { articles, entities: [] }, makeSpotter);

/** The stores of which all records are read while something is done. */
async function readWhole(act: () => Promise<unknown>): Promise<Set<string>> {
  const all = vi.spyOn(IDBObjectStore.prototype, "getAll");
  await act();
  const whole = all.mock.contexts.filter((_, i) => !all.mock.calls[i]![0]);
  all.mockRestore();
  return new Set(whole.map((store) => (store as IDBObjectStore).name));
}

it("what is kept and discarded article by article is what was stored whole", async () => {
  const one = fc.record({
    id: fc.constantFrom("a", "n", "page-1", "page-2", "zz"),
    text: fc.constantFrom("A quay.", "A mole at Tollund Yard.", "Boats and quays of Tollund Yard."),
    language: fc.constantFrom("en", "de"),
    gone: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 8 }), async (changes) => {
      await begun();
      const own = new Map<string, Article>();
      for (const { id, text, language, gone } of changes) {
        const now = { ...article(id, text, text), language };
        if (gone) expect((await discard(id)).articles).toEqual(own.has(id) ? [own.get(id)] : []);
        else await keep(now);
        if (gone) own.delete(id);
        else own.set(id, now);
      }
      const few = await stored();
      await begun();
      const whole = (now: Pack | null): Pack => ({ ...now!, articles: [...own.values()] });
      await changePack(db, OWN_PACK, whole, makeSpotter);
      expect(few).toEqual(await stored());
    }),
    { numRuns: 40 },
  );
});

describe("one article", () => {
  it("comes and goes without any other being read", async () => {
    const read = await readWhole(async () => {
      await keep(article("page-2", "A mole."));
      await discard("page-1");
    });
    expect([...read].toSorted()).toEqual(["entities", "packs"]);
    expect((await stored()).articles.map(({ id }) => id)).toEqual(["m", "page-2", "z"]);
  });

  it("is the first of the reader's own as well", async () => {
    await changePack(db, OWN_PACK, () => null, makeSpotter);
    const read = await readWhole(() => keep(article("page-2", "A mole.")));
    expect(read).not.toContain("articles");
    expect((await readShelves(db)).packs.map(({ id }) => id)).toEqual(["mine", "seeds"]);
  });

  it("that is there word for word is not written again", async () => {
    const before = await readCorpus(db);
    await keep(article("page-1", "A quay at Tollund Yard."));
    expect(await readCorpus(db)).toEqual(before);
  });

  it("of a library without heads, as an older version left it, is kept, and the shelf made", async () => {
    await db.clear("heads");
    await keep(article("page-2", "A mole."));
    expect((await stored()).heads.map(({ id }) => id)).toEqual(["m", "page-1", "page-2", "z"]);
  });
});

describe("nothing changes", () => {
  it.each([
    ["is no article", { ...article("page-2", "A mole."), source: "file:///etc" }, /http/],
    ["has the id of another pack's", article("m", "Mine."), /Article “m” is in the pack “seeds” already/],
  ])("where what is to be kept %s", async (_, wrong, message) => {
    const before = await stored();
    await expect(keep(wrong)).rejects.toThrow(message);
    expect(await stored()).toEqual(before);
  });

  it("where one write of several fails", async () => {
    const before = await stored();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value) {
      if (this.name === "blocks") throw new DOMException("There is no room left.", "QuotaExceededError");
      return put.call(this, value);
    });
    await expect(keep(article("page-2", "A mole."))).rejects.toThrow("no room left");
    vi.restoreAllMocks();
    expect(await stored()).toEqual(before);
  });
});

describe("all is made anew", () => {
  /** Whether what is stored is what it would be, were it made whole. */
  async function isWhole(): Promise<void> {
    const few = await stored();
    const own = few.articles.filter((each) => each.pack === OWN_PACK).map((each) => each.article);
    const names = few.entities.filter((each) => each.pack === OWN_PACK).map((each) => each.entity);
    await begun();
    await importPack(db, pack(OWN_PACK, own, names), makeSpotter);
    const whole = await stored();
    const untitled = few.packs.map((each) => (each.id === OWN_PACK ? { ...each, title: OWN_PACK } : each));
    expect({ ...few, packs: untitled }).toEqual(whole);
  }

  it("where the index is of another spotter, as after an update", async () => {
    version = "2";
    await keep(article("page-2", "A mole."));
    expect((await stored()).mentions.map(({ spotter }) => spotter[0])).toEqual(["2", "2", "2", "2"]);
    await isWhole();
  });

  it("where the index was taken back while the change was worked out", async () => {
    const long = Array.from({ length: 1500 }, (_, i) => `Quay ${i}.`);
    await begun(article("a", ...long), article("b", ...long));
    expect((await stored()).blocks.map(({ first }) => first)).toEqual(["a", "b", "z"]);
    const slow: MakeSpotter = async (lexicon) => {
      await db.clear("blocks");
      return makeSpotter(lexicon);
    };
    await keepOwn(db, { articles: [article("page-2", "A mole.")], entities: [] }, slow);
    expect((await stored()).blocks.flatMap(({ articles }) => articles)).toEqual([
      "a",
      "b",
      "m",
      "page-2",
      "z",
    ]);
    await isWhole();
  });

  it("where a name cites what goes", async () => {
    const quay = { ...ownEntity({ id: "quay", name: "Long Quay", type: "place" }), gloss: "A quay." };
    const cites = [{ article: "page-1", paragraph: 1 }];
    await keepOwn(db, { articles: [], entities: [{ ...quay, cites }] }, makeSpotter);
    await discard("page-1");
    expect((await stored()).entities.map(({ entity }) => entity.cites)).toEqual([[], []]);
    await isWhole();
  });
});

it("a name that cites an article holds it to what it cites", async () => {
  const quay = { ...ownEntity({ id: "quay", name: "Long Quay", type: "place" }), gloss: "A quay." };
  const cites = [{ article: "page-1", paragraph: 2 }];
  await keep(article("page-1", "A quay.", "A second."));
  await keepOwn(db, { articles: [], entities: [{ ...quay, cites }] }, makeSpotter);
  await keep(article("page-2", "A mole."));
  await expect(keep(article("page-1", "One paragraph."))).rejects.toThrow(
    "cites page-1¶2, which does not exist",
  );
});
