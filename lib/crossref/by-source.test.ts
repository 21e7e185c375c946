import { expect, it } from "vitest";
import type { ArticleKind } from "../corpus/article.ts";
import { bySource } from "./by-source.ts";
import type { Quote } from "./content.ts";

const quote = (publisher: string, kind: ArticleKind, paragraph: number, title = "A title"): Quote => ({
  runs: [],
  source: { article: "a", paragraph, title, publisher, kind },
  why: [],
  score: 0,
});
const groups = (quotes: Quote[]) =>
  bySource(quotes).map((group) => [group.publisher, group.kind, group.quotes.map((q) => q.source.paragraph)]);

it("a paper's news and its opinion are two sources, and the most quoted comes first", () => {
  expect(
    groups([quote("Daily", "news", 1), quote("Daily", "opinion", 2), quote("Daily", "opinion", 3)]),
  ).toEqual([
    ["Daily", "opinion", [2, 3]],
    ["Daily", "news", [1]],
  ]);
});

it("an article without a publisher speaks under its title", () => {
  expect(groups([quote("", "", 1, "One"), quote("", "", 2, "Two"), quote("", "", 3, "One")])).toEqual([
    ["One", "", [1, 3]],
    ["Two", "", [2]],
  ]);
});
