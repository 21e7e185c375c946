import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { keepFromPages } from "./local-storage.ts";
import { DEFAULTS, type Settings, type SiteRules } from "./settings.ts";
import { readLexicon } from "./stored-lexicon.ts";
import {
  changeSettings,
  changeSites,
  readSettings,
  readSites,
  setSite,
  watchForPages,
  watchSettings,
  watchSites,
} from "./stored.ts";

beforeEach(() => fakeBrowser.reset());

describe("settings", () => {
  it("are the defaults where nothing was changed", async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it("keep only what differs from its default", async () => {
    await changeSettings({ delay: 500, echoes: false });
    await changeSettings({ delay: DEFAULTS.delay });
    expect(await browser.storage.local.get()).toEqual({ settings: { version: 1, value: { echoes: false } } });
    expect(await readSettings()).toEqual({ ...DEFAULTS, echoes: false });
  });

  it("lose nothing when changed twice at once", async () => {
    await Promise.all([
      changeSettings({ delay: 500 }),
      changeSettings({ echoes: false }),
      changeSettings({ density: "page" }),
    ]);
    expect(await readSettings()).toEqual({ ...DEFAULTS, delay: 500, echoes: false, density: "page" });
  });

  it("can be changed by what they are, twice at once", async () => {
    const add = (text: string) =>
      changeSettings(({ aliases }) => ({ aliases: [...aliases, { text, entity: "foo" }] }));
    await Promise.all([add("Foo Inc."), add("Foo Ltd.")]);
    expect((await readSettings()).aliases.map(({ text }) => text)).toEqual(["Foo Inc.", "Foo Ltd."]);
  });

  it("can be changed where the browser refuses its locks, as in a card framed on another's site", async () => {
    const request = () => Promise.reject(new DOMException("The request was denied.", "SecurityError"));
    vi.stubGlobal("navigator", { locks: { request } });
    await changeSettings({ delay: 500 }).finally(() => vi.unstubAllGlobals());
    expect((await readSettings()).delay).toBe(500);
  });

  it("go on changing after a change that failed", async () => {
    const set = vi.spyOn(browser.storage.local, "set").mockRejectedValueOnce(new Error("full"));
    await expect(changeSettings({ delay: 1 })).rejects.toThrow("full");
    set.mockRestore();
    await changeSettings({ delay: 2 });
    expect((await readSettings()).delay).toBe(2);
  });

  it("fall back to the default where what is stored is damaged or unknown", async () => {
    await browser.storage.local.set({
      settings: {
        version: 1,
        value: { delay: "soon", types: null, colours: null, echoes: false, later: 1 },
      },
    });
    expect(await readSettings()).toEqual({ ...DEFAULTS, echoes: false });
  });

  it("tell who watches, until they unwatch", async () => {
    const seen: Settings[] = [];
    const unwatch = watchSettings((settings, before) => seen.push(before, settings));
    await changeSettings({ delay: 500 });
    await changeSettings(DEFAULTS);
    unwatch();
    await changeSettings({ delay: 600 });
    expect(seen.map((s) => s.delay)).toEqual([DEFAULTS.delay, 500, 500, DEFAULTS.delay]);
  });

  it("tell nobody of what is stored elsewhere, or under another key", async () => {
    const listener = vi.fn();
    watchSettings(listener);
    await browser.storage.sync.set({ settings: { version: 1, value: { delay: 500 } } });
    await setSite("https://news.example/a", "site", false);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe("site rules", () => {
  it("start with every site on", async () => {
    expect(await readSites()).toEqual({ otherwise: true, rules: [] });
  });

  it("keep a switch, and tell who watches", async () => {
    const seen: SiteRules[] = [];
    watchSites((rules) => seen.push(rules));
    await setSite("https://news.example/a", "site", false);
    expect(seen).toEqual([{ otherwise: true, rules: [{ pattern: "news.example", on: false }] }]);
    expect(await readSites()).toEqual(seen[0]);
  });

  it("lose nothing when two windows switch at once", async () => {
    await Promise.all([
      setSite("https://a.example/", "site", false),
      setSite("https://b.example/", "site", false),
    ]);
    expect((await readSites()).rules.map((rule) => rule.pattern)).toEqual(["a.example", "b.example"]);
  });

  it("write nothing where nothing changed", async () => {
    await changeSites((rules) => rules);
    expect(await browser.storage.local.get()).toEqual({});
  });

  it("leave out a damaged rule and keep the others", async () => {
    const rules = [
      { pattern: 4, on: true },
      { pattern: "b.example", on: "no" },
      { pattern: "a.example", on: false },
      null,
    ];
    await browser.storage.local.set({ sites: { version: 1, value: { otherwise: false, rules } } });
    expect(await readSites()).toEqual({ otherwise: false, rules: [{ pattern: "a.example", on: false }] });
  });

  it("are those of a reader who has made none where what is stored has no rules", async () => {
    await browser.storage.local.set({ sites: { version: 1, value: { otherwise: false, rules: null } } });
    expect(await readSites()).toEqual({ otherwise: true, rules: [] });
  });
});

it("knows no lexicon until the background has written one", async () => {
  expect(await readLexicon()).toBeNull();
  await browser.storage.local.set({ lexicon: { version: "v", bytes: "AA==" } });
  expect(await readLexicon()).toEqual({ version: "v", bytes: "AA==" });
});

it("is kept from content scripts where the browser can do so", async () => {
  const setAccessLevel = vi.fn();
  Object.assign(browser.storage.local, { setAccessLevel: undefined });
  await keepFromPages();
  Object.assign(browser.storage.local, { setAccessLevel });
  await keepFromPages();
  expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: "TRUSTED_CONTEXTS" });
});

it("tells pages of what their reading depends on, and of nothing else", async () => {
  const listener = vi.fn();
  watchForPages(listener);
  await browser.storage.local.set({ sync: { on: true }, lexicon: {} });
  expect(listener).not.toHaveBeenCalled();
  await changeSettings({ delay: 500 });
  await setSite("https://news.example/a", "site", false);
  await browser.storage.local.set({ lexiconVersion: "v" });
  expect(listener).toHaveBeenCalledTimes(3);
});
