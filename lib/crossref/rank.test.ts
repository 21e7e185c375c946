import { expect, it } from "vitest";
import { testArticle } from "../corpus/test-article.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";
import { rank } from "./rank.ts";
import { read } from "./test-corpus.ts";

const ranked = async (articles: Record<string, string[]>, sentence: string) => {
  const index = createCorpusIndex({
    articles: Object.entries(articles).map(([id, texts]) => testArticle(id, texts)),
    entities: [],
    mentions: [],
  });
  return (await rank(index, read(sentence))).map(
    ({ indexed: { article, passage } }) => `${article.id}${passage.paragraph}`,
  );
};
const FERRY = "The ferry is painted green.";
const OTHER = "Nobody was hurt when the barn burned down.";

it("leaves out what shares nothing", async () => {
  expect(await ranked({ a: [OTHER, FERRY], b: [OTHER] }, "A ferry.")).toEqual(["a2"]);
});

it("gives sixty at most, the earlier of those that bear alike", async () => {
  const articles = Object.fromEntries(
    Array.from({ length: 70 }, (_, i) => [`a${i + 10}.`, [i === 65 ? `${FERRY} Green ferry!` : FERRY]]),
  );
  const found = await ranked(articles, "A green ferry.");
  expect(found).toHaveLength(60);
  expect(found.slice(0, 2)).toEqual(["a75.1", "a10.1"]);
  expect(found.at(-1)).toBe("a68.1");
});

it("lets no article crowd out another that bears nearly as much", async () => {
  const bears = "The ferry is painted green, and the cranes are new.";
  expect(
    await ranked({ a: [FERRY, FERRY, OTHER], b: [OTHER, bears, OTHER] }, "A ferry is painted green."),
  ).toEqual(["a1", "b2", "a2"]);
});
