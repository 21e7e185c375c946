/**
 * The index of a stretch of the corpus, as it is stored: what was worked out once from the texts need not be worked out again by
 * a background that wakes. Typed arrays only, which a database hands over as they are.
 */
import type { Article } from "../corpus/article.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import { type Packed, packed } from "./packed.ts";
import { Postings } from "./postings.ts";
import { type Language, LANGUAGES, languageOf } from "./stop-words.ts";
import { termHash } from "./term-hash.ts";
import { termsOf } from "./terms.ts";

/** Of what `termsOf` makes of a text: blocks of another version are worked out again. A test says when to count it up. */
export const TERMS_VERSION = 6;

/** What the texts alone give. Passages are body passages, numbered from the block's first. */
interface TextPart {
  version: number;
  /** Ids in the corpus's order, and for each the number of the passage after its last. */
  articles: string[];
  ends: Uint32Array;
  languages: string[];
  /** Terms in each passage, without the entities. */
  lengths: Uint32Array;
  /** Hashes, ascending; where the postings of each begin, with the end of the last; and these one after the other: see `packed`. */
  terms: Float64Array;
  starts: Uint32Array;
  postings: Packed;
}

/** What the lexicon finds in them, and finds otherwise when it changes. */
interface NamesPart {
  entities: string[];
  /** The mentions in the order of the text, by their number in `entities`; and for each passage where its last one ends. */
  named: Uint16Array | Uint32Array;
  namedEnds: Uint32Array;
  /** Terms that the names add to each passage: see `addedTerms`. */
  added: Uint32Array;
}

export interface IndexBlock extends TextPart, NamesPart {
  /** Its first article's id: the key. */
  first: string;
  /** What the mentions were found by, as its maker names it; "" where nobody asks. */
  spotter: string;
}

export const bodyOf = ({ passages }: Article) => passages.filter(({ role }) => role === "body");

/** What a passage of an article is read in. */
export const spokenIn = ({ language }: Article, text: string): Language =>
  LANGUAGES.find((known) => language.startsWith(known)) ?? languageOf(text);

/** Indexes the texts of some articles. Yields after each: whoever works it out says when others have their turn. */
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

/** Indexes what is named in some articles. Mentions outside body passages are passed over. */
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

/** In as few bytes as numbers below `end` take. */
export const narrow = (numbers: ArrayLike<number>, end: number): NamesPart["named"] =>
  end <= 65_536 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);

/** By passage: every mention and every pair, as `withEntities` adds them to a passage's terms. */
export function addedTerms({ named, namedEnds }: Pick<NamesPart, "named" | "namedEnds">): Uint32Array {
  let start = 0;
  return namedEnds.map((end) => {
    const here = named.subarray(start, end);
    start = end;
    const different = here.length < 2 ? here.length : new Set(here).size;
    return here.length + (different * (different - 1)) / 2;
  });
}

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
