import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULTS } from "./settings.ts";
import { changeSettings, changeSites, readSettings, readSites } from "./stored.ts";
import { fits, fromItems, toItems } from "./sync-items.ts";
import { migrateShared } from "./shared-form.ts";
import { bringIntoStep, keepInStep, readSync, switchSync } from "./sync.ts";

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

  it("a later Sidelight elsewhere: what it shares is left alone", async () => {
    await switchSync(true);
    await changeSettings({ delay: 500 });
    await browser.storage.sync.set({ form: { settings: 99, sites: 1 } });
    await bringIntoStep(1);
    expect((await readSync()).problem).toBe("newer");
    expect(await browser.storage.sync.get()).toEqual({ form: { settings: 99, sites: 1 } });
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

it("keeps a thousand rules within the quotas, and says of too many that they are", () => {
  const rules = (n: number) =>
    toItems(
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [`site:*.newspaper-${i}.example.com`, [1.7e12, true]]),
      ),
    );
  expect(fits(rules(1000))).toBe(true);
  expect(fits(rules(3000))).toBe(false);
  expect(Object.keys(fromItems(rules(1000)))).toHaveLength(1000);
});

it("passes over what is no entry", () => {
  const items = { entries1: { a: [1, 2], b: "x", c: [] }, entries2: null, form: { settings: 1 }, other: {} };
  expect(fromItems(items)).toEqual({ a: [1, 2] });
});

it("brings settings shared in an earlier form into this one", () => {
  const step = (_: string, stored: unknown) => {
    const { wait, ...rest } = (stored as { value: Record<string, unknown> }).value;
    return { version: 2, value: { ...rest, delay: wait } };
  };
  const shared = { "set:wait": [7, 500], "set:echoes": [3, false], "site:a.example": [9, true] } as const;
  const now = { settings: 2, sites: 1 };
  expect(migrateShared(shared, { settings: 1, sites: 1 }, step, now)).toEqual({
    "set:delay": [7, 500],
    "set:echoes": [3, false],
    "site:a.example": [9, true],
  });
  expect(migrateShared(shared, now, step, now)).toBe(shared);
});
