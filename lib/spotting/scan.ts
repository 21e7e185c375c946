import {
  FIRST_HANGUL,
  FIRST_IDEOGRAPH,
  FOLD,
  foldWide,
  isHangul,
  isIdeograph,
  JOIN,
  NARROW,
  SKIP,
} from "../lexicon/characters.ts";
import { bucketOf, HASH_BITS, HASH_PRIME, HASH_SEED, WORD_BITS } from "../lexicon/word-hash.ts";
import { APART, followsGap, separation } from "../lexicon/tokenise.ts";
import type { OpenLexicon } from "./open-lexicon.ts";

/** The words of a block that the lexicon knows, in order. The arrays are longer than `count`, and used again for the next block. */
export interface KnownWords {
  count: number;
  /** Numbers in the vocabulary; -1 - n for the n-th acronym that the page itself introduced. */
  word: Int32Array;
  /** Offsets into the block's text, UTF-16, end exclusive. */
  start: Int32Array;
  end: Int32Array;
  /** See `APART`. They go on growing from block to block, so that no pattern reaches from one into the next. */
  ordinal: Int32Array;
  lastOrdinal: number;
}

/** The numbers of the acronyms that this page introduced, by the hash of their folded letters. */
export type LocalWords = Map<number, number>;

export function createKnownWords(): KnownWords {
  const size = 256;
  const numbers = (): Int32Array => new Int32Array(size);
  return { count: 0, word: numbers(), start: numbers(), end: numbers(), ordinal: numbers(), lastOrdinal: 0 };
}

/**
 * Reads a text once, letter by letter, and puts the words whose hash the lexicon knows into `known`; all others only move the
 * ordinal on. Whether the letters are that word's is checked only where something ends (`Matcher`), which is seldom.
 * The rules are those of `tokenise`. Time is linear in the text's length.
 */
export function scan(text: string, lexicon: OpenLexicon, known: KnownWords, local: LocalWords): void {
  const { buckets } = lexicon;
  // As locals: a bundler turns module constants into variables, which are fetched anew for every letter.
  const [fold, narrow, seed, prime] = [FOLD, NARROW, HASH_SEED, HASH_PRIME];
  const mask = buckets.length - 1;
  const length = text.length;
  let ordinal = known.lastOrdinal + APART.sentence;
  if (ordinal > 0x3fffffff) ordinal = 0;
  let apart: number = 0;
  let count = 0;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    let folded = unit < narrow ? fold[unit]! : foldWide(unit);
    if (folded < 48) {
      if (folded !== JOIN && folded !== SKIP) {
        const wider = separation(text, i, folded);
        if (wider > apart) apart = wider;
      }
      i++;
      continue;
    }
    if (folded >= FIRST_HANGUL && apart < APART.comma && isHangul(folded) && followsGap(text, i))
      apart = APART.comma;
    ordinal += apart > APART.word ? apart : APART.word;
    apart = 0;
    const start = i;
    let end = ++i;
    let hash = Math.imul(seed ^ folded, prime);
    if (!isIdeograph(folded)) {
      for (; i < length; i++) {
        const next = text.charCodeAt(i);
        folded = next < narrow ? fold[next]! : foldWide(next);
        if (folded < 48) {
          if (folded !== SKIP) break;
        } else {
          if (folded >= FIRST_IDEOGRAPH && isIdeograph(folded)) break;
          hash = Math.imul(hash ^ folded, prime);
          end = i + 1;
        }
      }
    }
    let bucket = bucketOf(hash, mask);
    let entry = buckets[bucket]!;
    while (entry !== 0 && ((entry ^ hash) & HASH_BITS) !== 0) {
      bucket = (bucket + 1) & mask;
      entry = buckets[bucket]!;
    }
    let word = (entry & WORD_BITS) - 1;
    if (word < 0) {
      if (local.size === 0) continue;
      const acronym = local.get(hash);
      if (acronym === undefined) continue;
      word = -1 - acronym;
    }
    if (count === known.word.length) grow(known);
    known.word[count] = word;
    known.start[count] = start;
    known.end[count] = end;
    known.ordinal[count] = ordinal;
    count++;
  }
  known.count = count;
  known.lastOrdinal = ordinal;
}

function grow(known: KnownWords): void {
  for (const key of ["word", "start", "end", "ordinal"] as const) {
    const larger = new Int32Array(known[key].length * 2);
    larger.set(known[key]);
    known[key] = larger;
  }
}
