/**
 * The index of a stretch of the corpus, as it is stored, so that a background that wakes need not work it out from the texts again.
 * Mostly typed arrays, which a database hands over as they are.
 */
import type { Article } from "../corpus/article.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import { type Packed, packed } from "./packed.ts";
import { Postings } from "./postings.ts";
import { type Language, LANGUAGES, languageOf } from "./stop-words.ts";
import { termHash } from "./term-hash.ts";
import { termsOf } from "./terms.ts";

/** The version of what `termsOf` makes of a text: blocks of another version are worked out again. A test says when to count it up. */
export const TERMS_VERSION = 6;

/** What follows from the texts alone. Passages are body passages, numbered from the first of the block. */
interface TextPart {
  version: number;
  /** Ids in the corpus's order, and for each the number of the passage after its last. */
  articles: string[];
  ends: Uint32Array;
  languages: string[];
  /** How many terms each passage has, without the entities. */
  lengths: Uint32Array;
  /** The hashes of all terms, ascending. */
  terms: Float64Array;
  /** Where the postings of each term begin; one more for the end of the last. */
  starts: Uint32Array;
  /** The postings of all terms, one after the other: see `packed`. */
  postings: Packed;
}

/** What the lexicon finds in the texts: it changes with the lexicon. */
interface NamesPart {
  entities: string[];
  /** All mentions in the order of the text: the place of each one's entity in `entities`. */
  named: Uint16Array | Uint32Array;
  /** By passage: where in `named` its mentions end. */
  namedEnds: Uint32Array;
  /** How many terms the names add to each passage: see `addedTerms`. */
  added: Uint32Array;
}

export interface IndexBlock extends TextPart, NamesPart {
  /** The id of its first article: the block's key. */
  first: string;
  /** The version of the spotter that found the mentions; "" where nobody asks. */
  spotter: string;
}

/** The passages of an article that are indexed. */
export const bodyOf = ({ passages }: Article) => passages.filter(({ role }) => role === "body");

/** The language in which a passage is read: the article's where that is one of ours, else what the text looks like. */
export const spokenIn = ({ language }: Article, text: string): Language =>
  LANGUAGES.find((known) => language.startsWith(known)) ?? languageOf(text);

/** Indexes the texts of some articles. Yields after each, so that the caller can let others have their turn. */
export function* indexTexts(articles: readonly Article[]): Generator<void, TextPart> {
  const postings = new Map<string, Postings>();
  const lengths: number[] = [];
  const ends: number[] = [];
  for (const article of articles) {
    for (const { text } of bodyOf(article)) {
      const terms = termsOf(text, spokenIn(article, text));
      for (const { key } of terms) {
        let known = postings.get(key);
        if (!known) postings.set(key, (known = new Postings()));
        known.add(lengths.length);
      }
      lengths.push(terms.length);
    }
    ends.push(lengths.length);
    yield;
  }
  return {
    version: TERMS_VERSION,
    articles: articles.map(({ id }) => id),
    ends: Uint32Array.from(ends),
    languages: [...new Set(articles.map(({ language }) => language))].filter(Boolean),
    lengths: Uint32Array.from(lengths),
    ...(yield* flat(postings, lengths.length)),
  };
}

function* flat(
  postings: ReadonlyMap<string, Postings>,
  passages: number,
): Generator<void, Pick<TextPart, "terms" | "starts" | "postings">> {
  const sorted = [...postings]
    .map(([key, list]) => ({ hash: termHash(key), list }))
    .sort((a, b) => a.hash - b.hash);
  const size = sorted.reduce((sum, { list }) => sum + list.size, 0);
  yield;
  const where = new Uint32Array(size);
  const counts = new Uint8Array(size);
  const starts = new Uint32Array(sorted.length + 1);
  let at = 0;
  for (const [i, { list }] of sorted.entries()) {
    where.set(list.list(), at);
    counts.set(list.counts.subarray(0, list.size), at);
    starts[i + 1] = at += list.size;
  }
  const terms = Float64Array.from(sorted, ({ hash }) => hash);
  return { terms, starts, postings: packed(where, counts, passages) };
}

/** Indexes the mentions of some articles. Those outside body passages are passed over. */
export function indexNames(
  articles: readonly Article[],
  mentionsOf: (article: string) => readonly ArticleMention[],
): NamesPart {
  const numbers = new Map<string, number>();
  const named: number[] = [];
  const namedEnds: number[] = [];
  for (const article of articles) {
    const mentions = byParagraph(mentionsOf(article.id));
    for (const { paragraph } of bodyOf(article)) {
      for (const { entity } of mentions.get(paragraph) ?? []) {
        if (!numbers.has(entity)) numbers.set(entity, numbers.size);
        named.push(numbers.get(entity)!);
      }
      namedEnds.push(named.length);
    }
  }
  const names = { named: narrow(named, numbers.size), namedEnds: Uint32Array.from(namedEnds) };
  return { entities: [...numbers.keys()], ...names, added: addedTerms(names) };
}

/** Numbers below `end` in as few bytes as they take. */
export const narrow = (numbers: ArrayLike<number>, end: number): NamesPart["named"] =>
  end <= 65_536 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);

/** By passage: how many terms `withEntities` adds, one for every mention and every pair. */
export function addedTerms({ named, namedEnds }: Pick<NamesPart, "named" | "namedEnds">): Uint32Array {
  let start = 0;
  return namedEnds.map((end) => {
    const here = named.subarray(start, end);
    start = end;
    const different = here.length < 2 ? here.length : new Set(here).size;
    return here.length + (different * (different - 1)) / 2;
  });
}

/** Mentions by the number of their paragraph, in the order in which they came. */
export function byParagraph(mentions: readonly ArticleMention[]): Map<number, ArticleMention[]> {
  const found = new Map<number, ArticleMention[]>();
  for (const mention of mentions) {
    const known = found.get(mention.paragraph);
    if (known) known.push(mention);
    else found.set(mention.paragraph, [mention]);
  }
  return found;
}

/** Where the postings of a term stand in a block; null where no passage of it holds the term. */
export function termAt({ terms, starts }: IndexBlock, hash: number): { from: number; to: number } | null {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (terms[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return terms[low] === hash ? { from: starts[low]!, to: starts[low + 1]! } : null;
}
