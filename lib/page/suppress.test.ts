import { expect, it } from "vitest";
import { placeOf, suppressor } from "./suppress.ts";

const PAGE = "https://news.example/a/b?utm=1#top";
const rule = (scope: "page" | "site" | "everywhere", where: string) => ({
  surface: "Meta",
  entity: "meta",
  scope,
  where,
});

it.each([
  ["everywhere", rule("everywhere", ""), true],
  ["on this site", rule("site", "news.example"), true],
  ["on another site", rule("site", "example"), false],
  ["on this page, whatever its query", rule("page", "https://news.example/a/b"), true],
  ["on another page", rule("page", "https://news.example/a"), false],
])("“not this” %s", (_, not, holds) => {
  const isNot = suppressor([not], PAGE);
  expect(isNot("meta", "meta")).toBe(holds);
  expect(isNot("Meta", "other")).toBe(false);
  expect(isNot("Metadata", "meta")).toBe(false);
});

it("keeps an address without a host as it is", () => {
  expect(placeOf("about:blank")).toEqual({ host: "", page: "nullblank" });
  expect(placeOf("no address")).toEqual({ host: "", page: "no address" });
});
