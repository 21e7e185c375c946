import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { badgeText, forgetTab, readTab, report } from "./tab-state.ts";
import { translate } from "./translate.ts";

const PAGE = { address: "https://a.example/", on: true, paused: false, mentions: 0, since: 0 };
const NOW = 1_800_000_000_000;
const shown = { text: "", icon: "", title: "" };
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  Object.assign(browser.action, {
    setBadgeText: vi.fn(async ({ text }) => void (shown.text = text)),
    setIcon: vi.fn(async ({ path }) => void (shown.icon = path[16])),
    setTitle: vi.fn(async ({ title }) => void (shown.title = title)),
  });
});
afterEach(() => vi.useRealTimers());

it("adds the frames of a tab up, also when they report at once", async () => {
  await Promise.all([
    report(7, 0, { ...PAGE, mentions: 12 }),
    report(7, 3, { ...PAGE, mentions: 4, address: "https://b.example/" }),
    report(8, 0, { ...PAGE, mentions: 1 }),
  ]);
  expect(await readTab(7)).toEqual({
    address: "https://a.example/",
    on: true,
    paused: false,
    counts: { 0: { mentions: 12, at: NOW }, 3: { mentions: 4, at: NOW } },
  });
  await report(7, 3, { ...PAGE, mentions: 5 });
  expect(shown.text).toBe("17");
});

it("shows off by the icon and no number", async () => {
  await report(7, 0, { ...PAGE, mentions: 12 });
  await report(7, 0, { ...PAGE, mentions: 0, on: false });
  expect(shown).toEqual({ text: "", icon: "/icon/off-16.png", title: translate("toolbar.off") });
  await report(7, 3, { ...PAGE, mentions: 4 });
  expect(shown).toMatchObject({ text: "", icon: "/icon/off-16.png" });
});

it("takes a tab for one that is on until its top frame tells, whatever the others say of themselves", async () => {
  await report(7, 3, { ...PAGE, mentions: 4, on: false, paused: true });
  expect(shown).toEqual({ text: "4", icon: "/icon/16.png", title: translate("product") });
});

it("shows a page that is followed no longer by the icon, as long as it is; its number stands", async () => {
  await report(7, 0, { ...PAGE, mentions: 12, paused: true });
  await report(7, 3, { ...PAGE, mentions: 1 });
  expect(shown).toEqual({ text: "13", icon: "/icon/paused-16.png", title: translate("toolbar.paused") });
  await report(7, 0, { ...PAGE, mentions: 12 });
  expect(shown).toEqual({ text: "13", icon: "/icon/16.png", title: translate("product") });
});

it("adds nothing of the page that stood there before, and all of what stands in this one, whoever tells first", async () => {
  await report(7, 0, { ...PAGE, mentions: 12 });
  await report(7, 3, { ...PAGE, mentions: 4 });
  vi.setSystemTime(NOW + 2000);
  await report(7, 5, { ...PAGE, mentions: 1 });
  await report(7, 0, { ...PAGE, mentions: 2, since: NOW + 1000 });
  expect(shown.text).toBe("3");
});

it("takes away nothing of the page where one of its frames begins anew", async () => {
  await report(7, 0, { ...PAGE, mentions: 12 });
  await report(7, 3, { ...PAGE, mentions: 4, since: NOW + 1000 });
  expect(shown.text).toBe("16");
});

it("adds nothing of a frame that has gone", async () => {
  await report(7, 0, { ...PAGE, mentions: 12 });
  await report(7, 3, { ...PAGE, mentions: 4 });
  await report(7, 3, { ...PAGE, mentions: 0 });
  expect(shown.text).toBe("12");
  expect(Object.keys((await readTab(7))!.counts)).toEqual(["0"]);
});

it("forgets a tab", async () => {
  await report(7, 0, { ...PAGE, mentions: 12 });
  await forgetTab(7);
  expect(await readTab(7)).toBeNull();
});

it.each([
  [0, ""],
  [1, "1"],
  [999, "999"],
  [1000, "1k"],
  [12_345, "12k"],
])("%d mentions: “%s”", (count, text) => {
  expect(badgeText({ on: true, counts: { 0: { mentions: count, at: 0 } } })).toBe(text);
});
