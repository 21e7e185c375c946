import { beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { badgeText, forgetTab, readTab, report } from "./tab-state.ts";

const PAGE = { address: "https://a.example/", on: true, paused: false, mentions: 0 };
const shown = { text: "", icon: "" };
beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.action, {
    setBadgeText: vi.fn(async ({ text }) => void (shown.text = text)),
    setIcon: vi.fn(async ({ path }) => void (shown.icon = path[16])),
    setTitle: vi.fn(async () => {}),
  });
});

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
    counts: { 0: 12, 3: 4 },
  });
  await report(7, 3, { ...PAGE, mentions: 5 });
  expect(shown.text).toBe("17");
});

it("shows off by the icon and no number", async () => {
  await report(7, 0, { ...PAGE, mentions: 12 });
  await report(7, 0, { ...PAGE, mentions: 0, on: false });
  expect(shown).toEqual({ text: "", icon: "/icon/off-16.png" });
});

it("shows a page that is followed no longer by the icon, as long as it is; its number stands", async () => {
  await report(7, 0, { ...PAGE, mentions: 12, paused: true });
  await report(7, 3, { ...PAGE, mentions: 1 });
  expect(shown).toEqual({ text: "13", icon: "/icon/paused-16.png" });
  await report(7, 0, { ...PAGE, mentions: 12 });
  expect(shown).toEqual({ text: "13", icon: "/icon/16.png" });
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
  expect(badgeText({ on: true, counts: { 0: count } })).toBe(text);
});
