import { expect, it } from "vitest";
import { testArticle } from "../corpus/test-article.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";
import { besideOf, citesOf, stripsOf } from "./entity-in-corpus.ts";

const entity = (id: string, tier: "core" | "context" = "core") => ({
  id,
  name: id.toUpperCase(),
  type: "organisation" as const,
  tier,
  gloss: "",
  cites: [
    { article: "b", paragraph: 2 },
    { article: "b", paragraph: 9 },
    { article: "gone", paragraph: 1 },
  ],
});
/** By article: which entities each of its paragraphs names. */
const NAMED: Record<string, string[][]> = {
  a: [["acme"]],
  b: [["acme", "norda", "vinga", "land"], ["acme", "land", "vinga"], [], ["land", "acme", "nobody"]],
};
const index = createCorpusIndex({
  articles: Object.entries(NAMED).map(([id, paragraphs]) =>
    testArticle(
      id,
      paragraphs.map((names) => `The ferry of ${names.join(", ")}.`),
      { title: `On ${id}` },
    ),
  ),
  entities: [entity("acme"), entity("land", "context"), entity("norda"), entity("vinga")],
  mentions: Object.entries(NAMED).flatMap(([article, paragraphs]) =>
    paragraphs.flatMap((names, i) =>
      names.map((id, at) => ({ article, paragraph: i + 1, entity: id, start: at, end: at + 1 })),
    ),
  ),
});

it("stands beside those that it is named with most often, countries last, and nobody who is not known", () => {
  expect(besideOf(index, "acme").map(({ name, together }) => [name, together])).toEqual([
    ["VINGA", 2],
    ["NORDA", 1],
    ["LAND", 3],
  ]);
  expect(besideOf(index, "acme", 1).map(({ id }) => id)).toEqual(["vinga"]);
});

it("stands at the top of an article of one paragraph, and from top to end of a longer one", async () => {
  expect(
    (await stripsOf(index, "acme")).map(({ title, ticks }) => [title, ticks.map(({ at }) => at)]),
  ).toEqual([
    ["On a", [0]],
    ["On b", [0, 1 / 3, 1]],
  ]);
});

it("rests on what is still there", async () => {
  const cites = await citesOf(index, "acme");
  expect(cites.map(({ article, paragraph }) => [article, paragraph])).toEqual([["b", 2]]);
});
