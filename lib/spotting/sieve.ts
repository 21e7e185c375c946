import { FIRST_IDEOGRAPH, FOLD, foldWide, isIdeograph, NARROW, SKIP } from "../lexicon/characters.ts";
import { bucketOf, HASH_PRIME, HASH_SEED, wordHash } from "../lexicon/word-hash.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import { CAPITAL_CORE, CAPITAL_PLACE, CORE, PAIRED, rareWords } from "./rare-words.ts";

/**
 * How many words the two that a mention needs may stand apart at least: patterns that ship span up to 37, and among the texts are also
 * notes in small type and what is hidden, which are no part of a block.
 */
const NEAR = 100;

/** Words in an alternative of a pattern's part: few have more than three. */
const LONG = 6;

/** A word that says nothing without another one. */
interface Pair {
  /** Kinds that it is asked for where a word with the same number stands near. */
  needs: { kind: number; number: number }[];
  gives: number[];
}

/**
 * Tells which texts of a page are worth reading: those with a word that some name or pattern cannot do without, near the next that it cannot
 * do without. On most pages that is one in fifty; the others are never put together into blocks. It may let a text through in vain and
 * never keeps one back but where a hundred hidden words stand within a mention.
 */
export class Sieve {
  /** Open addressing, at most a quarter full: the hash of a word (0: an empty place), and what it is asked for. */
  readonly #hashes: Int32Array;
  readonly #kinds: Int32Array;
  /** By place, where the kinds say `PAIRED`. */
  readonly #pairs = new Map<number, Pair>();
  readonly #near: number;
  /** Of the texts at hand: where words are given and needed, counted in words from the first. */
  #given = new Map<number, number[]>();
  #needed: { text: number; number: number; word: number }[] = [];
  #text = 0;
  #words = 0;
  /**
   * The hash of the word that the last text ends with, as it begins in that text, and with what the texts before have of it;
   * and the last word where it is a single character. 0 where there is none.
   */
  #open = 0;
  #longer = 0;
  #single = 0;

  constructor(lexicon: OpenLexicon) {
    const words = wordsOf(lexicon);
    this.#near = Math.max(NEAR, 2 * longestPattern(lexicon));
    let size = 64;
    while (size < words.size * 4) size *= 2;
    this.#hashes = new Int32Array(size);
    this.#kinds = new Int32Array(size);
    for (const [hash, { kinds, ...pair }] of words) {
      let at = bucketOf(hash, size - 1);
      while (this.#hashes[at] !== 0) at = (at + 1) & (size - 1);
      this.#hashes[at] = hash;
      this.#kinds[at] = kinds;
      if (pair.needs.length + pair.gives.length === 0) continue;
      this.#kinds[at]! |= PAIRED;
      this.#pairs.set(at, pair);
    }
  }

  /**
   * What the words of each text are asked for, as bits (see `CORE` and those that follow it). Texts in the order they stand in: a word may go on
   * from one to the next, as it does where an element begins in its middle. What stands before the first and after the last is not
   * known, and may hold what a word near it needs. `local`: further words, by their hash, that count as core.
   */
  sift(texts: readonly string[], local: ReadonlyMap<number, unknown>): number[] {
    this.#given = new Map();
    this.#needed = [];
    this.#open = this.#longer = this.#single = this.#words = 0;
    const kinds = texts.map((text, i) => {
      this.#text = i;
      return this.#kindsOf(text, local) & ~PAIRED;
    });
    for (const { text, number, word } of this.#needed) {
      const isAtEdge = word <= this.#near || this.#words - word < this.#near;
      if (isAtEdge || hasNear(this.#given.get(number) ?? [], word, this.#near)) kinds[text]! |= CORE;
    }
    return kinds;
  }

  /**
   * Its loop over the letters is that of `scan`, which keeps places instead: a function called for every letter, or every word, to
   * share it would cost both of them more than all else that they do.
   */
  #kindsOf(text: string, local: ReadonlyMap<number, unknown>): number {
    const hashes = this.#hashes;
    const [fold, narrow, seed, prime] = [FOLD, NARROW, HASH_SEED, HASH_PRIME];
    const mask = hashes.length - 1;
    const length = text.length;
    let kinds = 0;
    let open = this.#open;
    let longer = this.#longer;
    let single = this.#single;
    let i = 0;
    while (i < length) {
      const unit = text.charCodeAt(i++);
      let folded = unit < narrow ? fold[unit]! : foldWide(unit);
      if (folded < 48) {
        if (folded !== SKIP) open = longer = 0;
        continue;
      }
      const first = folded;
      this.#words++;
      // Where it is no capital, what asks for one is not there. A part of a word says nothing of how the word begins.
      const asked = unit === folded ? SMALL : ~0;
      let letters = 1;
      let hash = Math.imul(seed ^ folded, prime);
      if (!isIdeograph(folded)) {
        // A word that texts before began is read in every way: whole, and from here.
        const goesOn = open !== 0;
        if (goesOn) [open, longer] = [Math.imul(open ^ folded, prime), Math.imul(longer ^ folded, prime)];
        for (; i < length; i++) {
          const next = text.charCodeAt(i);
          folded = next < narrow ? fold[next]! : foldWide(next);
          if (folded < 48) {
            if (folded !== SKIP) break;
          } else {
            if (folded >= FIRST_IDEOGRAPH && isIdeograph(folded)) break;
            hash = Math.imul(hash ^ folded, prime);
            if (goesOn) [open, longer] = [Math.imul(open ^ folded, prime), Math.imul(longer ^ folded, prime)];
            letters++;
          }
        }
        if (goesOn) kinds |= this.#kindOf(open) | this.#kindOf(longer);
        [open, longer] = i < length ? [0, 0] : [hash, goesOn ? longer : hash];
      } else open = longer = 0;
      let at = bucketOf(hash, mask);
      let entry = hashes[at]!;
      while (entry !== 0 && entry !== hash) entry = hashes[(at = (at + 1) & mask)]!;
      if (entry !== 0) {
        const kind = this.#kinds[at]!;
        kinds |= kind & asked;
        if ((kind & PAIRED) !== 0) this.#pair(this.#pairs.get(at)!, asked);
      }
      if (local.size > 0 && local.has(hash)) kinds |= CORE;
      if (letters > 1) single = 0;
      else {
        if (single !== 0) kinds |= this.#kindOf(Math.imul(Math.imul(seed ^ single, prime) ^ first, prime));
        single = first;
      }
    }
    this.#open = open;
    this.#longer = longer;
    this.#single = single;
    return kinds;
  }

  /** Of a word that is read in other ways too. */
  #kindOf(hash: number): number {
    const key = keyOf(hash);
    const mask = this.#hashes.length - 1;
    let at = bucketOf(key, mask);
    while (this.#hashes[at] !== 0 && this.#hashes[at] !== key) at = (at + 1) & mask;
    if (this.#hashes[at] !== key) return 0;
    const kind = this.#kinds[at]!;
    if ((kind & PAIRED) !== 0) this.#pair(this.#pairs.get(at)!, ~0);
    return kind;
  }

  #pair({ needs, gives }: Pair, asked: number): void {
    const word = this.#words;
    for (const number of gives) {
      const known = this.#given.get(number);
      if (known) known.push(word);
      else this.#given.set(number, [word]);
    }
    for (const { kind, number } of needs)
      if ((kind & asked) !== 0) this.#needed.push({ text: this.#text, number, word });
  }
}

/** What the lexicon's words are asked for, by the hash of a word. */
function wordsOf(lexicon: OpenLexicon): Map<number, Pair & { kinds: number }> {
  const words = new Map<number, Pair & { kinds: number }>();
  const entry = (word: string): Pair & { kinds: number } => {
    const hash = keyOf(wordHash(word));
    let known = words.get(hash);
    if (!known) words.set(hash, (known = { kinds: 0, needs: [], gives: [] }));
    return known;
  };
  const pairs = new Map<string, { word: string; kind: number; partners: Set<string> }>();
  rareWords(lexicon, (word, kind, partners) => {
    if (partners.length === 0 || (kind !== CORE && kind !== CAPITAL_CORE)) {
      entry(word).kinds |= kind;
      return;
    }
    const key = `${kind} ${word}`;
    const pair = pairs.get(key) ?? { word, kind, partners: new Set() };
    for (const partner of partners) pair.partners.add(partner);
    pairs.set(key, pair);
  });
  let number = 0;
  for (const { word, kind, partners } of pairs.values()) {
    // What tells by itself in some name needs nobody.
    if ((entry(word).kinds & (kind | CORE)) !== 0) continue;
    entry(word).needs.push({ kind, number });
    for (const partner of partners) entry(partner).gives.push(number);
    number++;
  }
  return words;
}

/** How many words a pattern may span: of each part, those before it, and more than any of its alternatives has. */
function longestPattern({ partRule, partGap }: OpenLexicon): number {
  const spans = new Map<number, number>();
  for (let part = 0; part < partRule.length; part++)
    spans.set(partRule[part]!, (spans.get(partRule[part]!) ?? 0) + partGap[part]! + LONG);
  return Math.max(0, ...spans.values());
}

/** Whether one of some places, rising, is so near another. */
function hasNear(places: readonly number[], word: number, near: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < word - near) low = middle + 1;
    else high = middle;
  }
  return low < places.length && places[low]! <= word + near;
}

const SMALL = ~(CAPITAL_CORE | CAPITAL_PLACE);

/** 0 stands for an empty place. */
const keyOf = (hash: number): number => hash || 1;
