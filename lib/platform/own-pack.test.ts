import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Article } from "../corpus/article.ts";
import { testArticle } from "../corpus/test-article.ts";
import { ownEntity } from "../lexicon/own-entity.ts";
import { type Pack, PACK_FORMAT, PACK_VERSION } from "../lexicon/pack.ts";
import { type CorpusDatabase, openCorpusDatabase } from "./corpus-database.ts";
import { ownPart } from "./export-own.ts";
import { readCorpus } from "./read-corpus.ts";
import { importPack } from "./import-pack.ts";
import type { MakeSpotter } from "./settle-corpus.ts";
import { importFile, replacedByFile } from "./import-file.ts";
import { discardOwn, discardPack, keepOwn, putBackOwn } from "./own-pack.ts";

const article = (id: string, text: string) =>
  testArticle(id, [text], { title: id, language: "und", source: `https://news.example/${id}` });
const yard = ownEntity({ id: "name-1", name: "Tollund Yard", type: "organisation" });
const pack = (id: string, articles: Article[], more: Partial<Pack["lexicon"]> = {}): Pack => ({
  format: PACK_FORMAT,
  version: PACK_VERSION,
  id,
  title: `Pack ${id}`,
  articles,
  lexicon: { entities: [], cues: {}, ...more },
});

const reads: string[] = [];
const makeSpotter: MakeSpotter = async ({ entities }) => ({
  version: entities.map(({ id }) => id).join(" "),
  read: ({ id, passages }) => {
    reads.push(id);
    return entities.flatMap((entity) =>
      passages.flatMap(({ paragraph, text }) => {
        const start = text.indexOf(entity.name);
        return start < 0
          ? []
          : [{ article: id, paragraph, start, end: start + entity.name.length, entity: entity.id }];
      }),
    );
  },
});

let db: CorpusDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = await openCorpusDatabase();
  await importPack(db, pack("seeds", [article("000", "Tollund Yard builds boats.")]), makeSpotter);
  reads.length = 0;
});
const ids = async () => (await readCorpus(db)).articles.map(({ id }) => id);
const ownPack = async (from: CorpusDatabase) => (await ownPart(from, null)).part;
const mentions = async () => (await readCorpus(db)).mentions.flatMap((stored) => stored.mentions);

describe("the reader's own", () => {
  it("articles stand among the others, and each is read once", async () => {
    await keepOwn(db, { articles: [article("page-1", "A quay.")], entities: [] }, makeSpotter);
    await keepOwn(db, { articles: [article("page-2", "A mole.")], entities: [] }, makeSpotter);
    expect(await ids()).toEqual(["000", "page-1", "page-2"]);
    expect(reads).toEqual(["page-1", "page-2"]);
  });

  it("article saved again takes the place of the one before, and is read anew", async () => {
    await keepOwn(db, { articles: [article("page-1", "A quay.")], entities: [] }, makeSpotter);
    await keepOwn(db, { articles: [article("page-1", "A longer quay.")], entities: [] }, makeSpotter);
    expect((await ownPack(db)).articles).toEqual([article("page-1", "A longer quay.")]);
    expect(reads).toEqual(["page-1", "page-1"]);
  });

  it("is put back after a removal, but for what has come into its place since", async () => {
    const pier = ownEntity({ id: "name-2", name: "Old Pier", type: "organisation" });
    const own = {
      articles: ["page-1", "page-2"].map((id) => article(id, "A quay.")),
      entities: [yard, pier],
    };
    await keepOwn(db, own, makeSpotter);
    const gone = { articles: ["page-1", "page-2"], entities: [yard.id, pier.id] };
    const taken = await discardOwn(db, gone, makeSpotter);
    const [later] = [article("page-1", "A longer quay.")];
    const renamed = { ...pier, type: "person" as const };
    await keepOwn(db, { articles: [later], entities: [renamed] }, makeSpotter);
    await putBackOwn(db, taken, makeSpotter);
    const { articles, lexicon } = await ownPack(db);
    expect(articles).toEqual([later, own.articles[1]]);
    expect(lexicon.entities).toEqual(expect.arrayContaining([renamed, yard]));
    await importPack(db, pack("others", [article("page-9", "Another's.")]), makeSpotter);
    await putBackOwn(db, { articles: [article("page-9", "Ours.")], entities: [] }, makeSpotter);
    expect((await ownPack(db)).articles).toHaveLength(2);
  });

  it("names are found in what ships", async () => {
    await keepOwn(db, { articles: [], entities: [yard] }, makeSpotter);
    expect(await mentions()).toEqual([{ article: "000", paragraph: 1, start: 0, end: 12, entity: "name-1" }]);
  });

  it("come back as they were when what was discarded is put back", async () => {
    await keepOwn(
      db,
      { articles: [article("page-1", "A quay."), article("page-2", "A mole.")], entities: [yard] },
      makeSpotter,
    );
    const before = await readCorpus(db);
    const taken = await discardOwn(db, { articles: ["page-1", "gone"], entities: ["name-1"] }, makeSpotter);
    expect(taken).toEqual({ articles: [article("page-1", "A quay.")], entities: [yard] });
    expect(await ids()).toEqual(["000", "page-2"]);
    expect(await mentions()).toEqual([]);
    await putBackOwn(db, taken, makeSpotter);
    const after = await readCorpus(db);
    expect(after.articles).toEqual(before.articles);
    expect(after.entities).toEqual(before.entities);
    expect(after.mentions).toEqual(before.mentions);
  });

  it("names do not cite an article that is gone, and do again once it is back", async () => {
    const cites = [
      { article: "page-1", paragraph: 1 },
      { article: "page-2", paragraph: 1 },
    ];
    await keepOwn(
      db,
      {
        articles: [article("page-1", "A quay."), article("page-2", "A mole.")],
        entities: [{ ...yard, cites }],
      },
      makeSpotter,
    );
    const taken = await discardOwn(db, { articles: ["page-1"], entities: [] }, makeSpotter);
    expect((await ownPack(db)).lexicon.entities[0]?.cites).toEqual([{ article: "page-2", paragraph: 1 }]);
    // What was changed meanwhile stays so.
    const [page2, page3] = [2, 3].map((n) => ({ article: `page-${n}`, paragraph: 1 }));
    const other = { ...yard, gloss: "A yard.", cites: [page2!, page3!] };
    await keepOwn(db, { articles: [article("page-3", "A pier.")], entities: [other] }, makeSpotter);
    await putBackOwn(db, taken, makeSpotter);
    expect((await ownPack(db)).lexicon.entities).toEqual([{ ...other, cites: [...cites, page3] }]);
  });

  it("can never take out what ships", async () => {
    expect(await discardOwn(db, { articles: ["000"], entities: [] }, makeSpotter)).toEqual({
      articles: [],
      entities: [],
    });
    await expect(discardPack(db, "seeds", makeSpotter)).rejects.toThrow(/stay/);
    expect(await ids()).toEqual(["000"]);
  });

  it("take nothing that is no article, and lose nothing by it", async () => {
    await keepOwn(db, { articles: [article("page-1", "A quay.")], entities: [] }, makeSpotter);
    const before = await readCorpus(db);
    const bad = { ...article("page-1", "A quay."), source: "file:///etc" };
    await expect(keepOwn(db, { articles: [bad], entities: [] }, makeSpotter)).rejects.toThrow(/http/);
    expect(await readCorpus(db)).toEqual(before);
  });
});

describe("a pack's file", () => {
  it("that was exported brings back what was there, also beside what was saved since", async () => {
    await keepOwn(db, { articles: [article("page-1", "A quay.")], entities: [yard] }, makeSpotter);
    const file = JSON.parse(JSON.stringify(await ownPack(db)));
    await discardOwn(db, { articles: ["page-1"], entities: ["name-1"] }, makeSpotter);
    await keepOwn(db, { articles: [article("page-2", "A mole.")], entities: [] }, makeSpotter);
    await importFile(db, file, makeSpotter);
    expect(await ids()).toEqual(["000", "page-1", "page-2"]);
    expect((await ownPack(db)).lexicon.entities).toEqual([yard]);
  });

  it("of somebody else stands beside, and goes and comes back whole", async () => {
    const theirs = pack("boats", [article("b-1", "A boat.")], {
      entities: [{ ...yard, id: "ty", names: [{ text: "TY", case: "any", near: ["sea"] }] }],
      cues: { sea: ["wave"] },
    });
    await importFile(db, theirs, makeSpotter);
    const before = await readCorpus(db);
    const taken = await discardPack(db, "boats", makeSpotter);
    expect(taken).toEqual(theirs);
    expect(await ids()).toEqual(["000"]);
    await importFile(db, taken, makeSpotter);
    expect(await readCorpus(db)).toEqual(before);
    expect(await discardPack(db, "nobody", makeSpotter)).toBeNull();
  });

  it.each([
    ["no pack", { articles: [] }, /no Sidelight pack/],
    ["a newer pack", { ...pack("a", []), version: 9 }, /newer Sidelight/],
    ["a pack in the place of what ships", pack("seeds", []), /Give it another/],
    ["a pack with an article that is there", pack("boats", [article("000", "Mine.")]), /Article “000”/],
    ["own articles with an id that is there", pack("mine", [article("000", "Mine.")]), /Article “000”/],
    ["a broken article", pack("mine", [article("page-9", "")]), /articles\[0\]\.passages\[0\]\.text: /],
  ])("is refused where it holds %s, and nothing is lost", async (_, json, message) => {
    await keepOwn(db, { articles: [article("page-1", "A quay.")], entities: [yard] }, makeSpotter);
    const before = await readCorpus(db);
    await expect(importFile(db, json, makeSpotter)).rejects.toThrow(message);
    expect(await readCorpus(db)).toEqual(before);
  });

  describe("with the id of a pack that is there", () => {
    const old = pack("boats", [article("b-1", "A boat."), article("b-2", "A barge.")]);
    const next = pack("boats", [article("b-2", "A barge."), article("b-3", "A tug.")]);
    const asked = async (json: unknown, over?: string) => {
      const answer = await importFile(db, json, makeSpotter, over);
      return "mark" in answer ? answer : null;
    };

    it("changes nothing before it is known what would be lost, and then takes its place", async () => {
      await importFile(db, old, makeSpotter);
      const before = await readCorpus(db);
      const question = await asked(next);
      expect(question).toMatchObject({ title: "Pack boats", articles: { gone: 1, changed: 0, fresh: 1 } });
      expect(await readCorpus(db)).toEqual(before);
      expect(await asked(next, question!.mark)).toBeNull();
      expect(await ids()).toEqual(["000", "b-2", "b-3"]);
      // Whoever lost the answer asks again for what has been done.
      expect(await asked(next, question!.mark)).toBeNull();
    });

    it("asks again where another pack has come there since", async () => {
      await importFile(db, old, makeSpotter);
      const { mark } = (await asked(next))!;
      const third = pack("boats", [article("b-2", "A barge."), article("b-4", "A yacht.")]);
      await importFile(db, third, makeSpotter, (await asked(third))!.mark);
      expect((await asked(next, mark))?.articles).toEqual({ gone: 1, changed: 0, fresh: 1 });
      expect(await ids()).toEqual(["000", "b-2", "b-4"]);
    });

    it("asks nothing where nothing would be lost", async () => {
      await importFile(db, old, makeSpotter);
      expect(await asked({ ...old, articles: [...old.articles, article("b-3", "A tug.")] })).toBeNull();
      expect(await ids()).toEqual(["000", "b-1", "b-2", "b-3"]);
    });

    it("asks before it puts other words in the place of an own article", async () => {
      await keepOwn(
        db,
        { articles: [article("page-1", "A quay."), article("page-2", "A mole.")], entities: [] },
        makeSpotter,
      );
      const file = pack("mine", [article("page-1", "Another quay."), article("page-3", "A pier.")]);
      const question = await asked(file);
      expect(question).toMatchObject({ own: true, articles: { gone: 0, changed: 1, fresh: 1 } });
      expect(await replacedByFile(db, file)).toEqual(question);
      expect(await ids()).toEqual(["000", "page-1", "page-2"]);
      expect(await asked(file, question!.mark)).toBeNull();
      expect((await ownPack(db)).articles).toContainEqual(article("page-1", "Another quay."));
    });
  });

  it("that is the reader's own comes whole into a library that has none of theirs", async () => {
    const file = pack("mine", [article("page-1", "A quay.")], { entities: [yard] });
    expect(await replacedByFile(db, file)).toBeNull();
    await importFile(db, file, makeSpotter);
    const own = await ownPack(db);
    expect([own.articles, own.lexicon.entities]).toEqual([file.articles, [yard]]);
  });

  it("that cannot be written whole is not written at all", async () => {
    await keepOwn(db, { articles: [article("page-1", "A quay.")], entities: [] }, makeSpotter);
    const before = await readCorpus(db);
    const spoilt: MakeSpotter = async () => ({
      version: "x",
      read: vi.fn(() => [{ entity: () => {} }] as never),
    });
    await expect(importFile(db, pack("mine", [article("page-2", "New.")]), spoilt)).rejects.toThrow();
    expect(await readCorpus(db)).toEqual(before);
  });
});
