import type { Article } from "../corpus/article.ts";
import { type CorpusIndex, createCorpusIndex } from "../crossref/corpus-index.ts";
import { createSearch, type Search } from "../crossref/search.ts";
import type { Lexicon } from "../lexicon/entity.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import type { StoredCorpus } from "./corpus-database.ts";

/** The corpus as the answers need it: looked up by id, and indexed for ranking. */
export interface Library {
  /** As it is stored: what came with which pack. */
  stored: StoredCorpus;
  index: CorpusIndex;
  /** Made when first asked for: most that the background is woken for is no search. */
  search(): Search;
  articles: Map<string, Article>;
  mentions: Map<string, ArticleMention[]>;
  entities: Map<string, Lexicon["entities"][number]>;
}

export function buildLibrary(corpus: StoredCorpus, { entities }: Lexicon): Library {
  const articles = corpus.articles.map(({ article }) => article);
  const mentions = corpus.mentions.flatMap((stored) => stored.mentions);
  const index = createCorpusIndex({ articles, entities, mentions });
  let search: Search | null = null;
  return {
    stored: corpus,
    index,
    search: () => (search ??= createSearch(index)),
    articles: new Map(articles.map((article) => [article.id, article])),
    mentions: new Map(corpus.mentions.map((stored) => [stored.article, stored.mentions])),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
  };
}
