import type { Article } from "../corpus/article.ts";
import type { Associations } from "../corpus/associations.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import { CorpusIndex, type IndexedEntity } from "./corpus-index.ts";
import { drained, settleBlocks } from "./cut-blocks.ts";

/** A corpus as it lies in memory. */
export interface CorpusInput {
  articles: readonly Article[];
  entities: readonly IndexedEntity[];
  mentions: readonly ArticleMention[];
  associations?: readonly Associations[];
}

/** Indexes a corpus that is in memory; passages are numbered in the order of the articles. Without a database: for scripts and tests. */
export function createCorpusIndex({ articles, entities, mentions, associations }: CorpusInput): CorpusIndex {
  const byArticle = new Map<string, ArticleMention[]>(articles.map(({ id }) => [id, []]));
  for (const mention of mentions) byArticle.get(mention.article)?.push(mention);
  const mentionsOf = (id: string) => byArticle.get(id) ?? [];
  const texts = new Map(
    articles.map((article) => [article.id, { article, mentions: mentionsOf(article.id) }]),
  );
  const blocks = drained(settleBlocks([], { articles, mentionsOf }));
  return new CorpusIndex(
    blocks,
    entities,
    async (ids) => ids.map((id) => texts.get(id)),
    () => associations ?? [],
  );
}
