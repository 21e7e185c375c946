import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createCorpusService } from "./corpus-service.ts";
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
afterEach(() => void vi.useRealTimers());

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
