import { beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createSiteMenu, nameSiteMenu } from "./site-menu.ts";
import { report } from "./tab-state.ts";
import { translate } from "./translate.ts";

const PAGE = { address: "https://a.example/", paused: false, mentions: 0, since: 0 };
const removeAll = vi.fn(async () => {});
const create = vi.fn();
const update = vi.fn<(id: string, change: { title: string }) => Promise<void>>(async () => {});
/** The active tabs of two windows, and which window the reader is in. */
const active = [7, 8];
let window = 0;
beforeEach(async () => {
  fakeBrowser.reset();
  update.mockClear();
  Object.assign(browser.action, { setBadgeText: vi.fn(), setIcon: vi.fn(), setTitle: vi.fn() });
  Object.assign(browser, { contextMenus: { removeAll, create, update } });
  Object.assign(browser.tabs, {
    query: async ({ lastFocusedWindow }: { lastFocusedWindow?: boolean }) =>
      (lastFocusedWindow ? [active[window]] : active).map((id) => ({ id })),
  });
  await report(7, 0, { ...PAGE, on: true });
  await report(8, 0, { ...PAGE, on: false });
});

it("says what it would do in the window that the reader is in: the browser has one entry for all", async () => {
  for (const [at, key] of ["menu.off", "menu.on"].entries()) {
    window = at;
    await nameSiteMenu();
    expect(update.mock.lastCall?.[1].title).toBe(translate(key));
  }
});

it("says that it would switch off where nothing has been reported yet", async () => {
  Object.assign(browser.tabs, { query: async () => [{ id: 9 }] });
  await nameSiteMenu();
  expect(update.mock.lastCall?.[1].title).toBe(translate("menu.off"));
  Object.assign(browser.tabs, { query: async () => [] });
  await nameSiteMenu();
  expect(update.mock.lastCall?.[1].title).toBe(translate("menu.off"));
});

it("is made anew, so that an update does not make it twice, and stands on web pages alone", async () => {
  await createSiteMenu();
  expect(removeAll.mock.invocationCallOrder[0]).toBeLessThan(create.mock.invocationCallOrder[0]!);
  expect(create).toHaveBeenCalledExactlyOnceWith({
    id: "site",
    title: translate("menu.off"),
    contexts: ["page", "selection", "link"],
    documentUrlPatterns: ["http://*/*", "https://*/*"],
  });
});
