import { beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { badgeText, forgetTab, readTab, report } from "./tab-state.ts";

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
    report(7, 0, 12, "https://a.example/", true),
    report(7, 3, 4, "https://b.example/", true),
    report(8, 0, 1, "", true),
  ]);
  expect(await readTab(7)).toEqual({ address: "https://a.example/", on: true, counts: { 0: 12, 3: 4 } });
  await report(7, 3, 5, "https://b.example/", true);
  expect(shown.text).toBe("17");
});

it("shows off by the icon and no number", async () => {
  await report(7, 0, 12, "https://a.example/", true);
  await report(7, 0, 0, "https://a.example/", false);
  expect(shown).toEqual({ text: "", icon: "/icon/off-16.png" });
});

it("forgets a tab", async () => {
  await report(7, 0, 12, "https://a.example/", true);
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
