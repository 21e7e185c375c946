import { expect, it, vi } from "vitest";
import * as v from "valibot";
import { browser } from "wxt/browser";
import { SCHEMAS } from "./message-schemas.ts";

// The library speaks to `chrome.runtime` itself; what it hands to a listener is all that matters here.
const OURS = { url: browser.runtime.getURL("/reader.html" as never) };
const listeners = new Map<string, (message: { data: unknown; sender: unknown }) => unknown>();
vi.mock("./messaging.ts", () => ({
  onMessage: (name: string, listener: never) => listeners.set(name, listener),
}));
const { answer } = await import("./answering.ts");

it("hands checked data to the handler, and gives its answer back", async () => {
  const handler = vi.fn(() => null);
  answer("article", SCHEMAS.article, handler);
  expect(await listeners.get("article")!({ data: "000", sender: OURS })).toBeNull();
  expect(handler).toHaveBeenCalledWith("000", OURS);
});

it.each(Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])(
  "answers a page “%s” only where that gives nothing away",
  (name) => {
    const handler = vi.fn(() => null);
    answer(name, v.any(), handler as never);
    const asked = () => listeners.get(name)!({ data: undefined, sender: { url: "https://news.example/" } });
    if (["brief", "count", "echoes", "foresee", "open"].includes(name)) expect(asked()).toBeNull();
    else {
      expect(asked).toThrow("own pages only");
      expect(handler).not.toHaveBeenCalled();
    }
  },
);

it("refuses other data with the place and the reason, and does not call the handler", () => {
  const handler = vi.fn();
  answer("search", SCHEMAS.search, handler);
  expect(() => listeners.get("search")!({ data: { text: 4, limit: 0 }, sender: OURS })).toThrow(
    /“search” was sent with text: .*Expected string.*; limit: /,
  );
  expect(handler).not.toHaveBeenCalled();
});

it.each([
  ["open", "https://example.com/"],
  ["open", "//example.com/reader.html"],
  ["open", "javascript:alert(1)"],
  ["count", { mentions: -1, paused: false, since: 0 }],
  ["count", { mentions: 1.5, paused: false, since: 0 }],
  ["suppress", { surface: " ", entity: "zhipu", scope: "page", where: "" }],
  ["suppress", { surface: "Zhipu", entity: "zhipu", scope: "all", where: "" }],
  ["alias", { text: "x".repeat(201), entity: "zhipu" }],
  ["alias", { text: "… 😀", entity: "zhipu" }],
  ["alias", { text: "Z", entity: "zhipu" }],
  ["card", { paragraph: "x".repeat(100_001), start: 0, end: 1, entity: null, pageTitle: "" }],
  ["library", {}],
] as const)("%s does not take %j", (name, data) => {
  expect(v.is(SCHEMAS[name], data)).toBe(false);
});

it.each([
  ["open", "reader.html#/001/p/8"],
  ["open", "options.html"],
  ["card", { paragraph: "One. Two.", start: 0, end: 4, entity: "zhipu", pageTitle: "" }],
  ["library", undefined],
] as const)("%s takes %j", (name, data) => {
  expect(v.is(SCHEMAS[name], data)).toBe(true);
});
