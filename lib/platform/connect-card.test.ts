import { beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { connectToPage } from "./connect-card.ts";

const reload = vi.fn();
let ends: () => void;
let hears: () => void;
const port = {
  onDisconnect: { addListener: (listener: () => void) => (ends = listener) },
  onMessage: { addListener: (listener: () => void) => (hears = listener) },
};

beforeEach(() => {
  fakeBrowser.reset();
  ends = () => {};
  reload.mockClear();
  vi.stubGlobal("location", { reload });
  browser.runtime.connect = (() => port) as never;
  browser.tabs.connect = (() => port) as never;
});
const loaded = (type: "navigate" | "reload") =>
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([{ type }] as never);

it("a card that is relayed begins anew where the background ends, and does so once", async () => {
  vi.spyOn(browser.tabs, "getCurrent").mockResolvedValue(undefined as never);
  loaded("navigate");
  await connectToPage("token");
  ends();
  expect(reload).toHaveBeenCalledOnce();
  loaded("reload");
  await connectToPage("token");
  ends();
  expect(reload).toHaveBeenCalledOnce();
});

it("a card that has heard its page leaves it to that where the background goes to rest", async () => {
  vi.spyOn(browser.tabs, "getCurrent").mockResolvedValue(undefined as never);
  loaded("navigate");
  await connectToPage("token");
  hears();
  ends();
  expect(reload).not.toHaveBeenCalled();
});

it("a card that reaches its page by itself stays as it is where the page goes", async () => {
  vi.spyOn(browser.tabs, "getCurrent").mockResolvedValue({ id: 1 } as never);
  loaded("navigate");
  await connectToPage("token");
  ends();
  expect(reload).not.toHaveBeenCalled();
});
