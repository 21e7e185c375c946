import type { Article, Passage } from "../corpus/article.ts";
import type { ArticleMention, IndexedEntity } from "./content.ts";
import { termsOf, withEntities, type NamedAt, type Term } from "./terms.ts";

/** A passage of the index: of an article, with the entities that it names. */
export interface IndexedPassage {
  article: Article;
  passage: Passage;
  named: NamedAt[];
  /** Terms in it, as BM25 counts its length. */
  length: number;
}

/** Where a term stands: passage numbers and how often, side by side, in order of the passages. */
interface Postings {
  passages: number[];
  counts: number[];
}

/** The corpus, ready to be asked. Pure data in memory; `addArticle` makes it grow. */
export interface CorpusIndex {
  articles: Map<string, Article>;
  entities: Map<string, IndexedEntity>;
  /** Body passages alone: titles, headings and notes are never ranked. */
  passages: IndexedPassage[];
  postings: Map<string, Postings>;
  /** Sum of the passages' lengths. */
  length: number;
}

export interface CorpusInput {
  articles: readonly Article[];
  entities: readonly IndexedEntity[];
  mentions: readonly ArticleMention[];
}

/** Indexes a corpus. Mentions outside body passages are passed over. */
export function createCorpusIndex(input: CorpusInput): CorpusIndex {
  const index: CorpusIndex = {
    articles: new Map(),
    entities: new Map(input.entities.map((entity) => [entity.id, entity])),
    passages: [],
    postings: new Map(),
    length: 0,
  };
  const byArticle = new Map<string, ArticleMention[]>();
  for (const mention of input.mentions) {
    const known = byArticle.get(mention.article);
    if (known) known.push(mention);
    else byArticle.set(mention.article, [mention]);
  }
  for (const article of input.articles) addArticle(index, article, byArticle.get(article.id) ?? []);
  return index;
}

/** Adds an article that the index does not hold yet; `mentions` are its own. */
export function addArticle(index: CorpusIndex, article: Article, mentions: readonly ArticleMention[]): void {
  index.articles.set(article.id, article);
  for (const passage of article.passages) {
    if (passage.role !== "body") continue;
    const named = mentions.filter((mention) => mention.paragraph === passage.paragraph);
    addPassage(index, { article, passage, named, length: 0 });
  }
}

function addPassage(index: CorpusIndex, indexed: IndexedPassage): void {
  const number = index.passages.push(indexed) - 1;
  for (const { key } of passageTerms(indexed)) {
    indexed.length++;
    let known = index.postings.get(key);
    if (!known) index.postings.set(key, (known = { passages: [], counts: [] }));
    const last = known.passages.length - 1;
    if (known.passages[last] === number) known.counts[last]!++;
    else {
      known.passages.push(number);
      known.counts.push(1);
    }
  }
  index.length += indexed.length;
}

/** A passage's terms where they stand in it. */
export function passageTerms(indexed: IndexedPassage): Term[] {
  return withEntities(termsOf(indexed.passage.text), indexed.named);
}

/** How much a term tells: 0 for one in every passage or in none, more the rarer it is (BM25's weight, natural logarithm). */
export function rarity(index: CorpusIndex, key: string): number {
  const holds = index.postings.get(key)?.passages.length ?? 0;
  return holds === 0 ? 0 : Math.log(1 + (index.passages.length - holds + 0.5) / (holds + 0.5));
}
