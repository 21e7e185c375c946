/**
 * The index of a stretch of the corpus, as it is stored, so that a background that wakes need not work it out from the texts again.
 * Mostly typed arrays, which a database hands over as they are.
 */
import { firstWhere } from "../corpus/first-where.ts";
import { type Article, bodyOf } from "../corpus/article.ts";
import type { NamesPart } from "./index-names.ts";
import { type Packed, packed } from "./packed.ts";
import { Postings } from "./postings.ts";
import { type Language, LANGUAGES, languageOf } from "./stop-words.ts";
import { termHash } from "./term-hash.ts";
import { termsOf } from "./terms.ts";

/** The version of what `termsOf` makes of a text: blocks of another version are worked out again. A test says when to count it up. */
export const TERMS_VERSION = 7;

/** What follows from the texts alone. Passages are body passages, numbered from the first of the block. */
export interface TextPart {
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

export interface IndexBlock extends TextPart, NamesPart {
  /** The id of its first article: the block's key. */
  first: string;
  /** The version of the spotter that found the mentions; "" where nobody asks. */
  spotter: string;
}

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

/** Where the postings of a term stand in a block; null where no passage of it holds the term. */
export function termAt({ terms, starts }: IndexBlock, hash: number): { from: number; to: number } | null {
  const at = firstWhere(terms.length, (i) => terms[i]! >= hash);
  return terms[at] === hash ? { from: starts[at]!, to: starts[at + 1]! } : null;
}
