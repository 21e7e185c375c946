import { firstWhere } from "../corpus/first-where.ts";
import { FIRST_IDEOGRAPH, FOLD, foldWide, isIdeograph, NARROW, SKIP } from "../lexicon/characters.ts";
import { bucketOf, HASH_PRIME, HASH_SEED } from "../lexicon/word-hash.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import { CAPITAL_CORE, CAPITAL_PLACE, CORE, PAIRED } from "./rare-words.ts";
import { keyOf, longestPattern, NEAR, type Pair, sieveWords } from "./sieve-words.ts";

/**
 * Tells which texts of a page are worth reading: those that hold the rarest word of some name or pattern and, near it, the next rarest.
 * On most pages that is one in fifty; the others are never put together into blocks. The sieve may let a text through in vain. It holds
 * one back wrongly only where a hundred hidden words stand within a mention.
 */
export class Sieve {
  /** Open addressing, at most a quarter full: the hash of a word (0: an empty place), and what a text that holds it may hold. */
  readonly #hashes: Int32Array;
  readonly #kinds: Int32Array;
  /** By place, where the kinds say `PAIRED`. */
  readonly #pairs = new Map<number, Pair>();
  readonly #near: number;
  /** Where partners stand in the texts at hand, by the number of their pair, and where they are needed; counted in words from the first text on. */
  #given = new Map<number, number[]>();
  #needed: { text: number; number: number; word: number }[] = [];
  #text = 0;
  #words = 0;
  /**
   * Hashes of the word that the last text breaks off in: of its letters in that text (`open`), and together with those in the texts
   * before (`longer`). `single`: the last word where it is a single character. Each is 0 where there is none.
   */
  #open = 0;
  #longer = 0;
  #single = 0;

  constructor(lexicon: OpenLexicon) {
    const words = sieveWords(lexicon);
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
   * What each text may hold, as bits (see `CORE` and those that follow it). The texts come in the order in which they stand: a word may
   * run on from one to the next, where an element begins in its middle. What stands before the first and after the last is unknown, and
   * may hold the partner of a word near it. `local`: further words, by their hash, that count as core.
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
   * The loop over the letters is that of `scan`, which keeps places instead. To share it, a function would have to be called for every
   * letter or word, which would cost both of them more than all else that they do.
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
      // Without a capital it is not what asks for one. (A part of a word does not tell how the word begins.)
      const asked = unit === folded ? SMALL : ~0;
      let letters = 1;
      let hash = Math.imul(seed ^ folded, prime);
      if (!isIdeograph(folded)) {
        // A word that began in an earlier text is read in three ways: from its beginning, from the last text on, and from here.
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

  /** The same for one more way to read a word, by its hash. */
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

/** Whether a place among `places`, which rise, is at most `near` from `word`. */
function hasNear(places: readonly number[], word: number, near: number): boolean {
  const at = firstWhere(places.length, (i) => places[i]! >= word - near);
  return at < places.length && places[at]! <= word + near;
}

const SMALL = ~(CAPITAL_CORE | CAPITAL_PLACE);
