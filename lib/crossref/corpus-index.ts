import type { Article, Passage } from "../corpus/article.ts";
import { sentencesOf } from "../corpus/sentences.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import type { IndexedEntity } from "./content.ts";
import { Postings } from "./postings.ts";
import { LANGUAGES } from "./stop-words.ts";
import { termsOf, withEntities, type NamedAt, type Term } from "./terms.ts";

/** A passage of the index: of an article, with the entities that it names. */
export interface IndexedPassage {
  article: Article;
  passage: Passage;
  named: NamedAt[];
  /** Terms in it, as BM25 counts its length. */
  length: number;
  /** The terms of each of its sentences; see `sentenceTerms`. */
  sentences?: Set<string>[];
}

/** The corpus, ready to be asked. Pure data in memory; `addArticle` makes it grow. */
export interface CorpusIndex {
  articles: Map<string, Article>;
  entities: Map<string, IndexedEntity>;
  /** Body passages alone: titles, headings and notes are never ranked. */
  passages: IndexedPassage[];
  postings: Map<string, Postings>;
  /** Numbers of the passages of an article, in its order. */
  byArticle: Map<string, number[]>;
  /** BCP 47, of the articles that say theirs. */
  languages: Set<string>;
  /** Sum of the passages' lengths. */
  length: number;
  /** See `commonplaces`. */
  commonplaces?: ReadonlySet<string>;
  /** What `besideOf` counted, by entity: a well-known one stands in very many passages. */
  together: Map<string, ReadonlyMap<string, number>>;
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
    byArticle: new Map(),
    languages: new Set(),
    together: new Map(),
    length: 0,
  };
  const mentions = new Map<string, ArticleMention[]>();
  for (const mention of input.mentions) {
    const known = mentions.get(mention.article);
    if (known) known.push(mention);
    else mentions.set(mention.article, [mention]);
  }
  for (const article of input.articles) addArticle(index, article, mentions.get(article.id) ?? []);
  return index;
}

/** Adds an article that the index does not hold yet; `mentions` are its own. */
export function addArticle(index: CorpusIndex, article: Article, mentions: readonly ArticleMention[]): void {
  index.articles.set(article.id, article);
  delete index.commonplaces;
  index.together.clear();
  if (article.language) index.languages.add(article.language);
  const numbers: number[] = [];
  const byParagraph = new Map<number, NamedAt[]>();
  for (const mention of mentions) {
    const known = byParagraph.get(mention.paragraph);
    if (known) known.push(mention);
    else byParagraph.set(mention.paragraph, [mention]);
  }
  for (const passage of article.passages) {
    if (passage.role !== "body") continue;
    const named = byParagraph.get(passage.paragraph) ?? [];
    numbers.push(addPassage(index, { article, passage, named, length: 0 }));
  }
  index.byArticle.set(article.id, numbers);
}

function addPassage(index: CorpusIndex, indexed: IndexedPassage): number {
  const number = index.passages.push(indexed) - 1;
  for (const { key } of passageTerms(indexed)) {
    indexed.length++;
    let known = index.postings.get(key);
    if (!known) index.postings.set(key, (known = new Postings()));
    known.add(number);
  }
  index.length += indexed.length;
  return number;
}

/** A passage's terms where they stand in it. */
export function passageTerms({ article, passage, named }: IndexedPassage): Term[] {
  const said = LANGUAGES.find((language) => article.language.startsWith(language));
  return withEntities(termsOf(passage.text, said), named);
}

/** The terms of each sentence of a passage. Worked out when first asked for, and kept. */
export function sentenceTerms(indexed: IndexedPassage): readonly ReadonlySet<string>[] {
  if (indexed.sentences) return indexed.sentences;
  const terms = passageTerms(indexed);
  return (indexed.sentences = sentencesOf(indexed.passage.text).map(
    ({ start, end }) =>
      new Set(terms.filter((term) => term.start >= start && term.start < end).map((term) => term.key)),
  ));
}

/** How much a term tells: 0 for one that no passage holds, else more the rarer it is (BM25's weight, natural logarithm). */
export function rarity(index: CorpusIndex, key: string): number {
  const holds = index.postings.get(key)?.size ?? 0;
  return holds === 0 ? 0 : Math.log(1 + (index.passages.length - holds + 0.5) / (holds + 0.5));
}

/** What the corpus is about: the sixteen concepts that most of its passages hold. */
export function commonplaces(index: CorpusIndex): ReadonlySet<string> {
  if (index.commonplaces) return index.commonplaces;
  const concepts = [...index.postings].filter(([key]) => key[0] === "c");
  const widest = concepts.sort(([, a], [, b]) => b.size - a.size).slice(0, 16);
  return (index.commonplaces = new Set(widest.map(([key]) => key)));
}
