import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULTS } from "./settings.ts";
import { changeSettings, changeSites, readSettings, readSites, setSite } from "./stored.ts";
import { fromItems, toItems } from "./sync-items.ts";
import { bringIntoStep, keepInStep, readSync, switchSync, watchSync } from "./sync.ts";

beforeEach(() => fakeBrowser.reset());

/** Goes on in another browser of the same reader: what is local there, and what is shared as it stands. */
async function inAnother(local: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const left = await browser.storage.local.get();
  await browser.storage.local.clear();
  await browser.storage.local.set(local);
  return left;
}

it("shares nothing before it is asked to", async () => {
  await changeSettings({ delay: 500 });
  await bringIntoStep(1);
  expect(await browser.storage.sync.get()).toEqual({});
});

it("brings two browsers together: the last change of each setting and each rule holds in both", async () => {
  await switchSync(true);
  await changeSettings({ delay: 500, echoes: false });
  await changeSites(() => ({ otherwise: true, rules: [{ pattern: "a.example", on: false }] }));
  await bringIntoStep(1);
  const first = await inAnother();

  await changeSettings({ delay: 200, density: "page" });
  await changeSites(() => ({ otherwise: true, rules: [{ pattern: "b.example", on: false }] }));
  await switchSync(true);
  await bringIntoStep(2);
  expect(await readSettings()).toEqual({ ...DEFAULTS, delay: 500, echoes: false, density: "page" });
  await changeSettings({ delay: 700, echoes: true });
  await bringIntoStep(3);

  await inAnother(first);
  await changeSites((sites) => ({ ...sites, rules: [...sites.rules, { pattern: "c.example", on: true }] }));
  await bringIntoStep(4);
  expect(await readSettings()).toEqual({ ...DEFAULTS, delay: 700, density: "page" });
  expect((await readSites()).rules.map(({ pattern }) => pattern).toSorted()).toEqual([
    "a.example",
    "b.example",
    "c.example",
  ]);
});

it("carries a reset on, and what was taken out of a list", async () => {
  await switchSync(true);
  await changeSettings({ delay: 500, aliases: [{ text: "die Bergener", entity: "nordlys" }] });
  await bringIntoStep(1);
  const first = await inAnother();
  await switchSync(true);
  await bringIntoStep(2);
  expect((await readSettings()).aliases).toHaveLength(1);
  await changeSettings(DEFAULTS);
  await bringIntoStep(3);
  await inAnother(first);
  await bringIntoStep(4);
  expect(await readSettings()).toEqual(DEFAULTS);
});

it("removes the items whose last entry is forgotten, and nothing of anybody else's", async () => {
  await switchSync(true);
  const others = { of: "another program" };
  await browser.storage.sync.set({ ...toItems({ "site:a.example": [1] }), ...others });
  await bringIntoStep(400 * 24 * 3600 * 1000);
  expect(await browser.storage.sync.get()).toEqual({ form: { settings: 1, sites: 1 }, ...others });
});

it.each([
  ["is lost", undefined],
  ["is damaged", "AAAA"],
])("takes back from the others what %s here, and takes nothing away there", async (_, stored) => {
  const rules = [{ pattern: "a.example", on: false }];
  const corrections = { aliases: [{ text: "die Bergener", entity: "nordlys" }] };
  await switchSync(true);
  await changeSettings(corrections);
  await changeSites(() => ({ otherwise: true, rules }));
  await bringIntoStep(1);
  for (const key of ["settings", "sites"]) {
    await browser.storage.local.remove(key);
    if (stored) await browser.storage.local.set({ [key]: stored });
    await bringIntoStep(2);
    expect(await readSettings()).toEqual({ ...DEFAULTS, ...corrections });
    expect(await readSites()).toEqual({ otherwise: true, rules });
  }
  await changeSites(() => ({ otherwise: true, rules: [] }));
  await bringIntoStep(3);
  expect(await readSettings()).toEqual({ ...DEFAULTS, ...corrections });
  expect((await readSites()).rules).toEqual([]);
});

it.each([[5], ["AAAA"], [{ "set:delay": null, "set:echoes": ["x", false] }]])(
  "joins anew where it no longer knows what was in step: %j",
  async (stamps) => {
    await browser.storage.sync.set(toItems({ "set:delay": [5, 500] }));
    await changeSettings({ delay: 200 });
    await browser.storage.local.set({ sync: { on: true, problem: null, stamps } });
    await bringIntoStep(10);
    expect((await readSettings()).delay).toBe(500);
    expect(fromItems(await browser.storage.sync.get())).toEqual({ "set:delay": [5, 500] });
  },
);

it("writes once what has changed once", async () => {
  await switchSync(true);
  await changeSettings({ delay: 500 });
  await bringIntoStep(1);
  const set = vi.spyOn(browser.storage.sync, "set");
  await bringIntoStep(2);
  expect(set).not.toHaveBeenCalled();
  set.mockRestore();
});

describe("says what went wrong, and goes on", () => {
  it.each([
    ["QUOTA_BYTES quota exceeded", "full"],
    ["QUOTA_BYTES_PER_ITEM quota exceeded", "full"],
    ["This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.", "often"],
    ["An unexpected error occurred", "failed"],
  ])("%s", async (message, problem) => {
    await switchSync(true);
    await changeSettings({ delay: 500 });
    const set = vi.spyOn(browser.storage.sync, "set").mockRejectedValueOnce(new Error(message));
    await bringIntoStep(1);
    set.mockRestore();
    expect(await readSync()).toEqual({ on: true, problem });
    await bringIntoStep(2);
    expect(await readSync()).toEqual({ on: true, problem: null });
    expect(fromItems(await browser.storage.sync.get())).toEqual({ "set:delay": [0, 500] });
  });

  it("more than the quota: nothing is written, what is shared still comes", async () => {
    await switchSync(true);
    await browser.storage.sync.set(toItems({ "set:delay": [5, 500] }));
    const where = "x".repeat(9000);
    const long = { surface: "a", entity: "b", scope: "site" as const, where };
    await changeSettings({ suppressions: [long] });
    await bringIntoStep(10);
    expect((await readSync()).problem).toBe("full");
    expect((await readSettings()).delay).toBe(500);
    expect(fromItems(await browser.storage.sync.get())).toEqual({ "set:delay": [5, 500] });
  });

  it("what is shared cannot be read", async () => {
    await switchSync(true);
    const get = vi.spyOn(browser.storage.sync, "get").mockRejectedValueOnce(new Error("no"));
    await bringIntoStep(1);
    get.mockRestore();
    expect(await readSync()).toEqual({ on: true, problem: "failed" });
  });

  it.each([
    { settings: 99, sites: 1 },
    { settings: 1, sites: 99 },
  ])("a later Sidelight elsewhere: what it shares is left alone %j", async (form) => {
    await switchSync(true);
    await changeSettings({ delay: 500 });
    await browser.storage.sync.set({ form });
    await bringIntoStep(1);
    expect((await readSync()).problem).toBe("newer");
    expect(await browser.storage.sync.get()).toEqual({ form });
  });
});

it("follows changes by itself, gathered into one write", async () => {
  vi.useFakeTimers();
  try {
    keepInStep();
    await switchSync(true);
    const set = vi.spyOn(browser.storage.sync, "set");
    for (const delay of [300, 400, 500]) await changeSettings({ delay });
    await vi.advanceTimersByTimeAsync(5000);
    expect(set).toHaveBeenCalledTimes(1);
    expect(fromItems(await browser.storage.sync.get())["set:delay"]?.[1]).toBe(500);
    set.mockRestore();
  } finally {
    vi.useRealTimers();
  }
});

describe("while it runs", () => {
  async function running(act: () => Promise<void>): Promise<void> {
    vi.useFakeTimers();
    try {
      keepInStep();
      await switchSync(true);
      await act();
    } finally {
      vi.useRealTimers();
    }
  }
  const time = () => vi.advanceTimersByTimeAsync(5000);

  it("takes in what another browser changes", async () => {
    await running(async () => {
      await changeSettings({ delay: 500, echoes: false });
      await time();
      await browser.storage.sync.set(toItems({ "set:delay": [Date.now(), 700] }));
      await time();
      expect(await readSettings()).toEqual({ ...DEFAULTS, delay: 700, echoes: false });
    });
  });

  it("tells who watches how it stands, as that changes, until they watch no longer", async () => {
    await running(async () => {
      const told = vi.fn();
      const unwatch = watchSync(told);
      await time();
      told.mockClear();
      await browser.storage.sync.set({ form: { settings: 99, sites: 1 } });
      await time();
      expect(told).toHaveBeenLastCalledWith({ on: true, problem: "newer" });
      await switchSync(false);
      await time();
      expect(told).toHaveBeenLastCalledWith({ on: false, problem: null });
      told.mockClear();
      await changeSettings({ delay: 500 });
      await time();
      expect(told).not.toHaveBeenCalled();
      unwatch();
      await switchSync(true);
      await time();
      expect(told).not.toHaveBeenCalled();
    });
  });
});

it("follows the next change where what is stored could not be read for one", async () => {
  vi.useFakeTimers();
  const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
  try {
    keepInStep();
    await switchSync(true);
    await vi.advanceTimersByTimeAsync(2000);
    const get = vi.spyOn(browser.storage.local, "get").mockRejectedValueOnce(new Error("The disk is gone."));
    await browser.storage.sync.set({ of: "another program" });
    await vi.advanceTimersByTimeAsync(2000);
    expect(get).toHaveBeenCalled();
    get.mockRestore();
    await changeSettings({ delay: 500 });
    await vi.advanceTimersByTimeAsync(2000);
    expect(fromItems(await browser.storage.sync.get())["set:delay"]?.[1]).toBe(500);
  } finally {
    complaint.mockRestore();
    vi.useRealTimers();
  }
});

describe("brings into step", () => {
  /** How often what is shared is read while something is done, and for a while after. */
  async function timesRead(act: () => Promise<unknown>): Promise<number> {
    vi.useFakeTimers();
    await switchSync(true);
    await bringIntoStep(1);
    const get = vi.spyOn(browser.storage.sync, "get");
    try {
      keepInStep();
      await act();
      await vi.advanceTimersByTimeAsync(5000);
      return get.mock.calls.length;
    } finally {
      get.mockRestore();
      vi.useRealTimers();
    }
  }

  it.each<[string, () => Promise<unknown>]>([
    ["a setting is changed", () => changeSettings({ delay: 500 })],
    ["a site is switched", () => setSite("https://a.example/", "site", false)],
    ["another browser has shared something", () => browser.storage.sync.set({ of: "another browser" })],
    ["the browser starts", async () => fakeBrowser.runtime.onStartup.trigger()],
  ])("when %s", async (_, act) => expect(await timesRead(act)).toBeGreaterThan(0));

  it("when it is switched on", async () => {
    const again = async () => {
      await switchSync(false);
      await switchSync(true);
    };
    expect(await timesRead(again)).toBe(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["what it notes itself", () => browser.storage.local.set({ sync: { on: true, stamps: { a: [1, 2] } } })],
    ["what it does not share", () => browser.storage.local.set({ lexicon: {} })],
    ["another area", () => browser.storage.session.set({ settings: {} })],
  ])("not at a change of %s", async (_, act) => expect(await timesRead(act)).toBe(0));

  it("once for changes that come one upon the other", async () => {
    const thrice = async () => {
      for (let i = 0; i < 3; i++) await browser.storage.local.set({ settings: { version: 1, value: {} } });
    };
    expect(await timesRead(thrice)).toBe(1);
  });
});

it("keeps what was merged before it is shared: the background may end in between", async () => {
  await switchSync(true);
  await changeSettings({ delay: 500 });
  const kept = async () => ((await browser.storage.local.get("sync")).sync as { stamps: object }).stamps;
  const set = vi.spyOn(browser.storage.sync, "set").mockImplementationOnce(async () => {
    expect(await kept()).toEqual({ "set:delay": [0, 500] });
  });
  await bringIntoStep(1);
  expect(set).toHaveBeenCalledOnce();
  set.mockRestore();
  expect((await readSync()).problem).toBeNull();
});

it("stays off where it is switched off meanwhile", async () => {
  await switchSync(true);
  await changeSettings({ delay: 500 });
  const set = vi.spyOn(browser.storage.sync, "set").mockImplementationOnce(() => switchSync(false));
  await bringIntoStep(1);
  set.mockRestore();
  expect(await readSync()).toEqual({ on: false, problem: null });
});
