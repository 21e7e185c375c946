import { expect, it } from "vitest";
import { testArticle } from "../corpus/test-article.ts";
import type { PageReader, Spotted } from "./page-reader.ts";
import { readArticle } from "./read-article.ts";

it("takes what later passages settle for what earlier ones mean", () => {
  const at = (start: number, end: number): Spotted[] => [{ start, end, entity: 0, rule: 0 }];
  const reader: Pick<PageReader, "entities" | "read" | "settle"> = {
    entities: [{ id: "foo", name: "Foo", type: "organisation", tier: "core" }],
    read: (_, text) => (text === "Foo Inc." ? at(0, 8) : []),
    settle: () => [{ block: 1, mentions: at(4, 7) }],
  };
  const article = testArticle("a", [], {
    passages: [
      { paragraph: 1, role: "body", text: "The Foo." },
      { paragraph: 3, role: "body", text: "Foo Inc." },
    ],
  });
  expect(readArticle(reader, article)).toEqual([
    { article: "a", paragraph: 1, start: 4, end: 7, entity: "foo" },
    { article: "a", paragraph: 3, start: 0, end: 8, entity: "foo" },
  ]);
});
