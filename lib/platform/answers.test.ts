import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { testArticle } from "../corpus/test-article.ts";
import type { Search } from "../crossref/search.ts";
import { PACK_FORMAT, PACK_VERSION, type Pack } from "../lexicon/pack.ts";
import { buildLibrary } from "./built-library.ts";
import { createCorpusService } from "./corpus-service.ts";
import type { Protocol } from "./messages.ts";
import { readLexicon } from "./stored-lexicon.ts";
import { readSettings } from "./stored.ts";

const listeners = new Map<string, (message: { data: unknown; sender: unknown }) => unknown>();
vi.mock("./messaging.ts", () => ({
  onMessage: (name: string, listener: never) => listeners.set(name, listener),
}));
const { answerAll } = await import("./answers.ts");

const pack: Pack = {
  format: PACK_FORMAT,
  version: PACK_VERSION,
  id: "seeds",
  title: "Boats",
  articles: [
    testArticle(
      "000",
      [
        "Tollund Yard builds eleven ferries a year.",
        "A cook at the market.",
        "Cooperation between the two countries, and not rivalry, would reduce the risks of artificial intelligence.",
      ],
      { title: "The yard", publisher: "The Harbour Post", kind: "news" },
    ),
  ],
  lexicon: {
    cues: {},
    entities: [
      {
        id: "tollund",
        name: "Tollund Yard",
        type: "organisation",
        tier: "core",
        gloss: "A yard that builds ferries.",
        cites: [{ article: "000", paragraph: 1 }],
        names: [{ text: "Tollund Yard", case: "any" }],
        patterns: [],
      },
    ],
  },
};

let fetches = 0;
beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  listeners.clear();
  fetches = 0;
  vi.stubGlobal("fetch", async () => (fetches++, { json: async () => pack }));
  vi.spyOn(browser.runtime, "getManifest").mockReturnValue({ version: "1.0.0" } as never);
});

function ask<Name extends keyof Protocol>(
  name: Name,
  data: Parameters<Protocol[Name]>[0],
): Promise<ReturnType<Protocol[Name]>> {
  return listeners.get(name)!({
    data,
    sender: { url: browser.runtime.getURL("/card.html" as never) },
  }) as never;
}

/** A background that has just woken: nothing in memory, whatever the database holds. */
function wake() {
  const corpus = createCorpusService(buildLibrary);
  listeners.clear();
  answerAll(corpus);
  return corpus;
}

const reading = {
  paragraph: "Ferries: Tollund Yard again.",
  start: 0,
  end: 28,
  entity: "tollund",
  pageTitle: "",
};

it("answers out of the pack that ships, also before it was told to import it, and after it slept", async () => {
  wake();
  const card = await ask("card", reading);
  expect(card?.entity.name).toBe("Tollund Yard");
  expect(card?.articles).toBe(1);
  wake();
  expect((await ask("card", reading))?.articles).toBe(1);
  expect(fetches).toBe(1);
});

it("wakes without reading what it is not asked for", async () => {
  wake();
  await ask("card", reading);
  const whole = vi.spyOn(IDBObjectStore.prototype, "getAll");
  const count = vi.spyOn(IDBObjectStore.prototype, "count");
  const published = await readLexicon();
  wake();
  expect((await ask("card", reading))?.articles).toBe(1);
  expect(whole.mock.contexts.map((store) => (store as IDBObjectStore).name).toSorted()).toEqual([
    "blocks",
    "entities",
    "packs",
  ]);
  // It takes as long as reading the index.
  expect(count).not.toHaveBeenCalled();
  expect(await readLexicon()).toEqual(published);
  vi.restoreAllMocks();
});

it("reads of a large library no more than a question is about", async () => {
  const { current } = wake();
  await current();
  const whole = vi.spyOn(IDBObjectStore.prototype, "getAll");
  const read = () => whole.mock.contexts.map((store) => (store as IDBObjectStore).name).toSorted();
  await ask("article", "000");
  await ask("packOf", "000");
  await ask("entities", undefined);
  expect(read()).toEqual([]);
  await ask("library", undefined);
  expect(read()).toEqual(["entities", "heads", "packs"]);
  vi.restoreAllMocks();
});

it("has what was foreseen at hand when it is asked for, and makes it anew for another corpus", async () => {
  const corpus = wake();
  const at = { ...reading, paragraph: `It rained. ${reading.paragraph}`, start: 20, end: 32 };
  const asked = { ...at, start: 11, end: 39 };
  await ask("foresee", at);
  const reads = vi.spyOn(IDBObjectStore.prototype, "get");
  const first = await ask("card", asked);
  expect(first?.articles).toBe(1);
  expect(await ask("card", asked)).toBe(first);
  expect(reads).not.toHaveBeenCalled();
  reads.mockRestore();
  await corpus.rename();
  expect(await ask("card", asked)).not.toBe(first);
});

it("publishes the lexicon again where the browser has lost it", async () => {
  wake();
  await ask("card", reading);
  await fakeBrowser.storage.local.clear();
  wake();
  await ask("card", reading);
  expect(await readLexicon()).not.toBeNull();
});

it("answers a search by what it knows already while the full text is read, unless that is waited for", async () => {
  const read = Promise.withResolvers<Search>();
  answerAll(createCorpusService((...from) => ({ ...buildLibrary(...from), search: () => read.promise })));
  const ferries = { text: "ferries", limit: 5 };
  const { quotes, whole } = await ask("search", { ...ferries, whole: false });
  expect(quotes.map(({ source }) => source.paragraph)).toEqual([1]);
  expect(whole).toBe(false);
  const waiting = ask("search", { ...ferries, whole: true });
  read.resolve(async () => []);
  expect(await waiting).toEqual({ quotes: [], whole: true });
});

it("knows an article, an entity, the shelves, and what is not there", async () => {
  wake();
  const article = await ask("article", "000");
  expect(article?.mentions).toEqual([{ article: "000", paragraph: 1, start: 0, end: 12, entity: "tollund" }]);
  const tollund = { id: "tollund", name: "Tollund Yard", type: "organisation", tier: "core" };
  expect(article?.entities).toEqual([tollund]);
  expect(await ask("entities", undefined)).toEqual([tollund]);
  expect([await ask("packOf", "000"), await ask("packOf", "999")]).toEqual(["seeds", null]);
  expect((await ask("dossier", "tollund"))?.quotes).toHaveLength(1);
  expect((await ask("library", undefined)).articles.map(({ title }) => title)).toEqual(["The yard"]);
  const { quotes } = await ask("search", { text: "feries", limit: 5, whole: true });
  expect(quotes.map(({ source }) => source.paragraph)).toEqual([1]);
  expect(await ask("article", "999")).toBeNull();
  expect(await ask("dossier", "nobody")).toBeNull();
  expect(await ask("card", { ...reading, entity: "nobody" })).toBeNull();
});

it("tells which paragraphs of a page echo the corpus, and is asked about a screenful at a time", async () => {
  wake();
  const text =
    "It rained. Rivalry between the two countries raises the risks of artificial intelligence, and cooperation reduces them.";
  const paragraphs = [
    { block: 3, text: "A cook at the market sells what the boats bring in, and she sells it dear." },
    { block: 5, text },
  ];
  expect(await ask("echoes", { title: "", paragraphs })).toEqual([
    { block: 5, start: text.indexOf("Rivalry"), end: text.length },
  ]);
  const many = Array.from({ length: 21 }, (_, block) => ({ block, text }));
  expect(() => ask("echoes", { title: "", paragraphs: many })).toThrow(/paragraphs/);
});

it("takes a new name in everywhere at once: settings, lexicon and corpus", async () => {
  const corpus = wake();
  await corpus.importSeeds();
  const before = await readLexicon();
  await ask("alias", { text: "cook", entity: "tollund" });
  expect((await readSettings()).aliases).toEqual([{ text: "cook", entity: "tollund" }]);
  await corpus.rename();
  expect((await readLexicon())?.version).not.toBe(before?.version);
  expect((await ask("article", "000"))?.mentions).toHaveLength(2);
});

it("keeps one suppression once", async () => {
  wake();
  const rule = { surface: "Tollund", entity: "tollund", scope: "everywhere", where: "" } as const;
  await ask("suppress", rule);
  await ask("suppress", rule);
  expect((await readSettings()).suppressions).toEqual([rule]);
});

it("tries again after it failed", async () => {
  wake();
  vi.stubGlobal("fetch", async () => ({ json: async () => ({ format: "something else" }) }));
  await expect(ask("article", "000")).rejects.toThrow(/no Sidelight pack/);
  vi.stubGlobal("fetch", async () => ({ json: async () => pack }));
  expect(await ask("article", "000")).not.toBeNull();
});
