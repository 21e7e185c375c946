import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, expect, it } from "vitest";
import type { Article } from "../corpus/article.ts";
import { openCorpusDatabase, readCorpus, readState, readTexts } from "./corpus-database.ts";
import { isIndexed, respot } from "./import-pack.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const article = (id: string): Article => ({
  id,
  title: "",
  publisher: "",
  author: "",
  kind: "news",
  language: "en",
  source: "",
  passages: [{ paragraph: 1, role: "body", text: `Boat ${id} was sold.` }],
});

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
    await db.put("articles", { id, pack: "seeds", article: article(id) });
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

it("reads all of a large corpus, each article once", async () => {
  await firstVersion(450);
  const { articles, mentions } = await readCorpus(await openCorpusDatabase());
  expect(new Set(articles.map(({ id }) => id)).size).toBe(450);
  expect(articles).toHaveLength(450);
  expect(mentions).toHaveLength(450);
});
