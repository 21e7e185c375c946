import { beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { testArticle } from "../corpus/test-article.ts";
import type { Lexicon } from "../lexicon/entity.ts";
import { openLexicon } from "../spotting/open-lexicon.ts";
import { createPageReader } from "../spotting/read-page.ts";
import { compileSpotter, publishLexicon } from "./lexicon-store.ts";
import { readLexicon } from "./stored-lexicon.ts";

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, "getManifest").mockReturnValue({ version: "1.2.3" } as never);
});

const lexicon: Lexicon = {
  cues: {},
  entities: [
    {
      id: "zhipu",
      name: "Zhipu",
      type: "organisation",
      tier: "core",
      gloss: "",
      cites: [],
      names: [{ text: "Zhipu AI", case: "any" }],
      patterns: [],
    },
  ],
};
const surfaces = (bytes: Uint8Array, text: string) =>
  createPageReader(openLexicon(bytes))
    .read(1, text)
    .map(({ start, end }) => text.slice(start, end));

it("knows the reader's own names, with the capitals that were typed", async () => {
  const text = "Zhipu AI, once called Bright Spectrum; bright spectrum is another thing.";
  const plain = await compileSpotter(lexicon, []);
  const aliased = await compileSpotter(lexicon, [{ text: "Bright Spectrum", entity: "zhipu" }]);
  expect(surfaces(plain.bytes, text)).toEqual(["Zhipu AI"]);
  expect(surfaces(aliased.bytes, text)).toEqual(["Zhipu AI", "Bright Spectrum"]);
  expect(aliased.version).not.toBe(plain.version);
});

it("gives pages the very bytes, and writes them once", async () => {
  const spotter = await compileSpotter(lexicon, []);
  const set = vi.spyOn(browser.storage.local, "set");
  await publishLexicon(spotter);
  await publishLexicon(spotter);
  expect(set).toHaveBeenCalledTimes(1);
  const stored = await readLexicon();
  expect(stored?.version).toMatch(/^1\.2\.3-[0-9a-f]{16}$/);
  expect(Uint8Array.from(atob(stored!.bytes), (c) => c.charCodeAt(0))).toEqual(spotter.bytes);
});

it("reads an article as a page is read", async () => {
  const article = testArticle("a", [], {
    passages: [{ paragraph: 2, role: "body", text: "It is Zhipu AI." }],
  });
  const { read } = await compileSpotter(lexicon, []);
  expect(read(article)).toEqual([{ article: "a", paragraph: 2, start: 6, end: 14, entity: "zhipu" }]);
});
