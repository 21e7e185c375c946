import { expect, it } from "vitest";
import { suppressor } from "./suppress.ts";

const PAGE = { host: "news.example", page: "https://news.example/a/b" };
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
  ["on this page", rule("page", "https://news.example/a/b"), true],
  ["on another page", rule("page", "https://news.example/a"), false],
])("“not this” %s", (_, not, holds) => {
  const isNot = suppressor([not], PAGE);
  expect(isNot("meta", "meta")).toBe(holds);
  expect(isNot("Meta", "other")).toBe(false);
  expect(isNot("Metadata", "meta")).toBe(false);
});

it.each([
  ["AI race", "AI\n      race"],
  ["AI      race", "AI race"],
  ["AI race", "AI\u00a0race"],
  ["Hua\u00adwei", "Huawei"],
  ["Open AI", "Open-AI"],
])("“not this” of “%s” holds for “%s”", (said, met) => {
  const isNot = suppressor([{ surface: said, entity: "e", scope: "everywhere", where: "" }], PAGE);
  expect(isNot(met, "e")).toBe(true);
  expect(isNot(`${met} more`, "e")).toBe(false);
});
