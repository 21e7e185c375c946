import type { Article } from "../corpus/article.ts";
import type { Associations } from "../corpus/associations.ts";
import { testArticle } from "../corpus/test-article.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import type { CorpusIndex, IndexedEntity } from "./corpus-index.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";

/** A small corpus for tests: an article a list of paragraphs, an entity wherever its name stands. */

const ENTITIES: IndexedEntity[] = (
  [
    ["acme", "Acme", "organisation"],
    ["borg", "Borg", "organisation"],
    ["ivo-lund", "Ivo Lund", "person"],
    ["chip-ban", "chip ban", "policy"],
  ] as const
).map(([id, name, type]) => ({
  id,
  name,
  type,
  tier: "core",
  gloss: `What ${name} is.`,
  cites: [{ article: "a", paragraph: 1 }],
}));

export const PARAGRAPHS: Record<string, string[]> = {
  a: [
    "Acme sells chips to China at a fraction of the usual cost. Its models are open.",
    "Ivo Lund, who runs Acme, says that the chip ban will backfire. The government has not answered.",
    "By 2030 over 60% of the world’s base stations will be Chinese, the institute says.",
  ],
  b: [
    "Borg bought Acme last year. Analysts in the United States were surprised by the price of the deal.",
    "Smugglers find loopholes in the chip ban, and Chinese firms build factories of their own.",
    "Cooperation between the two countries, and not rivalry, would reduce the risks of artificial intelligence.",
  ],
  c: [
    "The weather in the north was mild, with some rain on the coast. Farmers were content.",
    "Acme has opened a canteen in Lisbon.",
    "The AI race between China and America will be won by whoever has the most widely adopted technology.",
  ],
};

/** The entities named in a text: each place where the name stands. */
export function namedIn(text: string): { start: number; end: number; entity: string }[] {
  return ENTITIES.flatMap(({ id, name }) =>
    [...text.matchAll(new RegExp(name, "g"))].map((m) => ({
      start: m.index,
      end: m.index + name.length,
      entity: id,
    })),
  ).sort((x, y) => x.start - y.start);
}

const ARTICLES = Object.entries(PARAGRAPHS).map(([id, texts]) =>
  testArticle(id, texts, {
    title: `Article ${id}`,
    publisher: id === "a" ? "The Daily" : "",
    kind: "news",
  }),
);

/** The entities named in an article, each where its name stands. */
export const mentionsIn = ({ id, passages }: Article): ArticleMention[] =>
  passages.flatMap(({ paragraph, text }) => namedIn(text).map((at) => ({ ...at, article: id, paragraph })));

export function testCorpus(associations: readonly Associations[] = []): CorpusIndex {
  const mentions = ARTICLES.flatMap(mentionsIn);
  return createCorpusIndex({ articles: ARTICLES, entities: ENTITIES, mentions, associations });
}

/** Somebody reads the whole paragraph and points at an entity in it. */
export function read(paragraph: string, entity: string | null = null) {
  return { paragraph, start: 0, end: paragraph.length, entity, pageTitle: "", mentions: namedIn(paragraph) };
}
