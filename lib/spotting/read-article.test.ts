import { expect, it } from "vitest";
import type { PageReader, Spotted } from "./page-reader.ts";
import { readArticle } from "./read-article.ts";

it("takes what later passages settle for what earlier ones mean", () => {
  const at = (start: number, end: number): Spotted[] => [{ start, end, entity: 0, rule: 0 }];
  const reader: Pick<PageReader, "entities" | "read" | "settle"> = {
    entities: [{ id: "foo", name: "Foo", type: "organisation", tier: "core" }],
    read: (_, text) => (text === "Foo Inc." ? at(0, 8) : []),
    settle: () => [{ block: 1, mentions: at(4, 7) }],
  };
  const passages = [
    { paragraph: 1, role: "body" as const, text: "The Foo." },
    { paragraph: 3, role: "body" as const, text: "Foo Inc." },
  ];
  const article = {
    id: "a",
    title: "",
    publisher: "",
    author: "",
    kind: "" as const,
    language: "",
    source: "",
    passages,
  };
  expect(readArticle(reader, article)).toEqual([
    { article: "a", paragraph: 1, start: 4, end: 7, entity: "foo" },
    { article: "a", paragraph: 3, start: 0, end: 8, entity: "foo" },
  ]);
});
