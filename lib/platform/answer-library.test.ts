import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { testArticle } from "../corpus/test-article.ts";
import { ownEntity } from "../lexicon/own-entity.ts";
import { OWN_PACK, PACK_FORMAT, PACK_VERSION, type Pack } from "../lexicon/pack.ts";
import { buildLibrary } from "./built-library.ts";
import { createCorpusService } from "./corpus-service.ts";
import type { Protocol } from "./messages.ts";
import { readLexicon } from "./stored-lexicon.ts";
import { changeSettings, readSettings } from "./stored.ts";

const listeners = new Map<string, (message: { data: unknown; sender: unknown }) => unknown>();
vi.mock("./messaging.ts", () => ({
  onMessage: (name: string, listener: never) => listeners.set(name, listener),
}));
const { answerAll } = await import("./answers.ts");

const article = (id: string, text: string) => testArticle(id, [text]);
const seeds: Pack = {
  format: PACK_FORMAT,
  version: PACK_VERSION,
  id: "seeds",
  title: "What ships",
  articles: [article("000", "Tollund Yard builds eleven ferries a year.")],
  lexicon: { entities: [ownEntity({ id: "tollund", name: "Tollund Yard", type: "organisation" })], cues: {} },
};
const saved = article("page-1", "Mira Adeyemi left Tollund Yard, which builds no ferries now.");
const mira = ownEntity({ id: "name-1", name: "Mira Adeyemi", type: "person" });

const OURS = "chrome-extension://sidelight/";
beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  listeners.clear();
  vi.stubGlobal("fetch", async () => ({ json: async () => seeds }));
  vi.spyOn(browser.runtime, "getManifest").mockReturnValue({ version: "1.0.0" } as never);
  vi.spyOn(browser.runtime, "getURL").mockImplementation((path) => OURS + String(path).slice(1));
  answerAll(createCorpusService(buildLibrary));
});

function ask<Name extends keyof Protocol>(
  name: Name,
  data: Parameters<Protocol[Name]>[0],
  url = `${OURS}reader.html`,
): Promise<ReturnType<Protocol[Name]>> {
  return Promise.resolve().then(() => listeners.get(name)!({ data, sender: { url } })) as never;
}
const shelf = async () => (await ask("library", undefined)).articles.map(({ id, pack }) => `${pack}/${id}`);

describe("a saved page", () => {
  it("is on the shelf, in the reader, the search and the cards at once", async () => {
    expect(await shelf()).toEqual(["seeds/000"]);
    await ask("keep", { articles: [saved], entities: [] });
    expect(await shelf()).toEqual(["seeds/000", "mine/page-1"]);
    expect((await ask("article", "page-1"))?.mentions.map(({ entity }) => entity)).toEqual(["tollund"]);
    const { quotes } = await ask("search", { text: "Adeyemi", limit: 5, whole: true });
    expect(quotes.map(({ source }) => source.article)).toEqual(["page-1"]);
    const paragraph = "Tollund Yard builds no ferries.";
    const card = await ask("card", {
      paragraph,
      start: 0,
      end: paragraph.length,
      entity: "tollund",
      pageTitle: "",
    });
    expect(card?.articles).toBe(2);
    expect(card?.strips.map((strip) => strip.article)).toContain("page-1");
  });

  it("is gone at once, and comes back", async () => {
    await ask("keep", { articles: [saved], entities: [] });
    const taken = await ask("discard", { articles: ["page-1"], entities: [] });
    expect(await ask("article", "page-1")).toBeNull();
    await ask("putBack", taken);
    expect((await ask("article", "page-1"))?.article).toEqual(saved);
  });
});

it("an added name is in the lexicon of every page at once", async () => {
  await ask("library", undefined);
  const before = (await readLexicon())?.version;
  await ask("keep", { articles: [saved], entities: [mira] });
  expect((await readLexicon())?.version).not.toBe(before);
  expect((await ask("article", "page-1"))?.mentions.map(({ entity }) => entity)).toEqual([
    "name-1",
    "tollund",
  ]);
  expect((await ask("dossier", "name-1"))?.quotes).toHaveLength(1);
});

it("what was taken out can be put back although the lexicon could not be written, and the next to ask has it written", async () => {
  await ask("keep", { articles: [saved], entities: [mira] });
  const before = (await readLexicon())?.version;
  const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
  const set = vi.spyOn(browser.storage.local, "set").mockRejectedValueOnce(new Error("The disk is full."));
  expect(await ask("discard", { articles: [], entities: ["name-1"] })).toEqual({
    articles: [],
    entities: [mira],
  });
  expect(complaint).toHaveBeenCalled();
  complaint.mockRestore();
  set.mockRestore();
  expect((await readLexicon())?.version).toBe(before);
  expect((await ask("library", undefined)).entities.map(({ id }) => id)).toEqual(["tollund"]);
  expect((await readLexicon())?.version).not.toBe(before);
});

describe("the reader's own pack", () => {
  it("holds articles, names and corrections, and brings them all back", async () => {
    const rule = { surface: "Yard", entity: "tollund", scope: "everywhere", where: "" } as const;
    await ask("keep", { articles: [saved], entities: [mira] });
    await changeSettings({ aliases: [{ text: "the yard", entity: "tollund" }], suppressions: [rule] });
    const file = JSON.parse(JSON.stringify((await ask("exportOwn", null)).part));
    expect(file).toMatchObject({
      format: PACK_FORMAT,
      id: OWN_PACK,
      articles: [saved],
      lexicon: { entities: [mira] },
    });

    await ask("discard", { articles: ["page-1"], entities: ["name-1"] });
    await changeSettings({ aliases: [{ text: "TY", entity: "tollund" }], suppressions: [] });
    expect(await ask("importPack", { pack: file, over: null })).toMatchObject({ articles: 1, entities: 1 });
    expect(await shelf()).toEqual(["seeds/000", "mine/page-1"]);
    const { aliases, suppressions } = await readSettings();
    expect(aliases.map(({ text }) => text)).toEqual(["TY", "the yard"]);
    expect(suppressions).toEqual([rule]);
  });

  it("is an empty pack where nothing was saved", async () => {
    const { part, more } = await ask("exportOwn", null);
    expect(part).toMatchObject({ id: OWN_PACK, articles: [] });
    expect(more).toBe(false);
  });
});

it("a broken file is refused in plain words, and nothing has changed", async () => {
  await ask("keep", { articles: [saved], entities: [] });
  await expect(ask("importPack", { pack: { format: "other" }, over: null })).rejects.toThrow(
    /no Sidelight pack/,
  );
  await expect(ask("importPack", { pack: null, over: null })).rejects.toThrow(/no Sidelight pack/);
  expect(await shelf()).toEqual(["seeds/000", "mine/page-1"]);
});

const boats = (id: string): Pack => ({
  ...seeds,
  id: "boats",
  articles: [article(id, "A boat.")],
  lexicon: { entities: [], cues: {} },
});

it("a pack takes another's place only for who was told what goes; the reader's own corrections stay", async () => {
  const alias = (entity: string) => ({ text: "the yard", entity });
  await changeSettings({ aliases: [alias("tollund")] });
  await ask("importPack", { pack: boats("b-1"), over: null });
  const corrections = { aliases: [alias("other"), { text: "TY", entity: "tollund" }], suppressions: [] };
  const file = { ...boats("b-2"), corrections };
  const question = await ask("importPack", { pack: file, over: null });
  expect(question).toMatchObject({ title: "What ships", articles: { gone: 1, changed: 0, fresh: 1 } });
  expect(await ask("replacedBy", file)).toEqual(question);
  expect(await shelf()).toEqual(["seeds/000", "boats/b-1"]);
  expect((await readSettings()).aliases).toEqual([alias("tollund")]);
  // The background may have been stopped while the reader thought about it.
  answerAll(createCorpusService(buildLibrary));
  await ask("importPack", { pack: file, over: (question as { mark: string }).mark });
  expect(await shelf()).toEqual(["seeds/000", "boats/b-2"]);
  expect((await readSettings()).aliases).toEqual([alias("tollund"), { text: "TY", entity: "tollund" }]);
});

it("somebody's pack comes and goes", async () => {
  await ask("importPack", { pack: boats("b-1"), over: null });
  expect(await shelf()).toEqual(["seeds/000", "boats/b-1"]);
  expect((await ask("library", undefined)).packs.map(({ id }) => id)).toEqual(["boats", "seeds"]);
  const taken = await ask("discardPack", "boats");
  expect(await shelf()).toEqual(["seeds/000"]);
  await ask("importPack", { pack: taken, over: null });
  expect(await shelf()).toEqual(["seeds/000", "boats/b-1"]);
});
