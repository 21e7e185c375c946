import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openCorpusDatabase } from "./corpus-database.ts";
import { createCorpusService } from "./corpus-service.ts";
import { readState } from "./read-corpus.ts";
import { importPack } from "./import-pack.ts";
import { article, pack } from "./test-pack.ts";

const ask = vi.fn(async () => ({}));
beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal("fetch", async () => ({ json: async () => pack("seeds", [article("000", "A cook.")]) }));
  vi.spyOn(browser.runtime, "getManifest").mockReturnValue({ version: "1.0.0" } as never);
  browser.runtime.getPlatformInfo = ask as never;
  ask.mockClear();
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("stays awake for as long as a change takes, and no longer", async () => {
  const service = createCorpusService(() => null);
  const work = Promise.withResolvers<void>();
  const change = service.change(() => work.promise);
  vi.advanceTimersByTime(61_000);
  expect(ask).toHaveBeenCalledTimes(3);
  work.resolve();
  await change;
  vi.advanceTimersByTime(61_000);
  expect(ask).toHaveBeenCalledTimes(3);
});

it("stays awake while it is made anew after an update", async () => {
  const arrives = Promise.withResolvers<void>();
  vi.stubGlobal("fetch", () =>
    arrives.promise.then(() => ({ json: async () => pack("seeds", [article("000", "A cook.")]) })),
  );
  const current = createCorpusService(() => null).current();
  vi.advanceTimersByTime(21_000);
  expect(ask).toHaveBeenCalledOnce();
  arrives.resolve();
  await current;
  vi.advanceTimersByTime(61_000);
  expect(ask).toHaveBeenCalledOnce();
});

it("at a start finds the names again, where an update finds them otherwise", async () => {
  await createCorpusService(() => null).importSeeds();
  const spotters = async () =>
    (await readState(await openCorpusDatabase())).blocks.map((block) => block.spotter);
  const before = await spotters();
  vi.spyOn(browser.runtime, "getManifest").mockReturnValue({ version: "1.0.1" } as never);
  await createCorpusService(() => null).importSeeds();
  expect(before).toHaveLength(1);
  expect(await spotters()).not.toEqual(before);
});

it("opens the database anew for whoever asks next, where it could not be opened", async () => {
  vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
    throw new Error("The disk is busy.");
  });
  const service = createCorpusService(() => "built");
  await expect(service.read(async () => null)).rejects.toThrow("busy");
  expect(await service.current()).toBe("built");
});

it.each(["blocks", "packs"])(
  "makes %s anew that the browser cannot read any longer, and loses nothing over it",
  async (lost) => {
    const before = createCorpusService(() => null);
    await before.current();
    const mine = pack("mine", [article("my-1", "A quay.")]);
    await before.change((db, makeSpotter) => importPack(db, mine, makeSpotter));
    const { get, getAll, put } = IDBObjectStore.prototype;
    let isLost = true;
    const failed = () => Promise.reject(new DOMException("Failed to read it", "DataError")) as never;
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(function (
      this: IDBObjectStore,
      ...range
    ) {
      return isLost && this.name === lost ? failed() : getAll.apply(this, range);
    });
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
      return isLost && this.name === lost && key !== "mine" ? failed() : get.call(this, key);
    });
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...record) {
      if (this.name === lost) isLost = false;
      return put.apply(this, record);
    });
    const after = createCorpusService((_, state) => state);
    const { blocks, packs } = await after.current();
    expect(blocks.flatMap(({ articles }) => articles)).toEqual(["000", "my-1"]);
    expect(packs.map(({ title }) => title)).toEqual(["mine", "seeds"]);
    expect(await after.read((db) => db.getAllKeys("articles"))).toEqual(["000", "my-1"]);
  },
);
