import { FIRST_IDEOGRAPH, FOLD, foldWide, isIdeograph, NARROW, SKIP } from "../lexicon/characters.ts";
import { bucketOf, HASH_PRIME, HASH_SEED, wordHash } from "../lexicon/word-hash.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import { CAPITAL_CORE, CAPITAL_PLACE, CORE, rareWords } from "./rare-words.ts";

/**
 * Tells which texts of a page are worth reading: those with a word that some name or pattern cannot do without. On most pages
 * that is one in ten; the others are never put together into blocks. It may let a text through in vain and never keeps one back.
 */
export class Sieve {
  /** Open addressing, at most a quarter full: the hash of a word (0: an empty place), and what it is asked for. */
  readonly #hashes: Int32Array;
  readonly #kinds: Int32Array;
  /**
   * The hash of the word that the last text ends with, as it begins in that text, and with what the texts before have of it;
   * and the last word where it is a single character. 0 where there is none.
   */
  #open = 0;
  #longer = 0;
  #single = 0;

  constructor(lexicon: OpenLexicon) {
    const kinds = new Map<number, number>();
    rareWords(lexicon, (word, kind) => {
      const hash = keyOf(wordHash(word));
      kinds.set(hash, (kinds.get(hash) ?? 0) | kind);
    });
    let size = 64;
    while (size < kinds.size * 4) size *= 2;
    this.#hashes = new Int32Array(size);
    this.#kinds = new Int32Array(size);
    for (const [hash, kind] of kinds) {
      let at = bucketOf(hash, size - 1);
      while (this.#hashes[at] !== 0) at = (at + 1) & (size - 1);
      this.#hashes[at] = hash;
      this.#kinds[at] = kind;
    }
  }

  /** What follows is told apart from what came before: no word goes on. */
  part(): void {
    this.#open = this.#longer = this.#single = 0;
  }

  /**
   * What the words of a text are asked for, as bits (see `CORE` and those that follow it). A word may go on from the text before, as it does where an
   * element begins in its middle. `local`: further words, by their hash, that count as core.
   *
   * Its loop over the letters is that of `scan`, which keeps places instead: a function called for every letter, or every word, to
   * share it would cost both of them more than all else that they do.
   */
  sift(text: string, local: ReadonlyMap<number, unknown>): number {
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
      if (entry !== 0) kinds |= this.#kinds[at]! & asked;
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

  #kindOf(hash: number): number {
    const key = keyOf(hash);
    const mask = this.#hashes.length - 1;
    let at = bucketOf(key, mask);
    while (this.#hashes[at] !== 0 && this.#hashes[at] !== key) at = (at + 1) & mask;
    return this.#hashes[at] === key ? this.#kinds[at]! : 0;
  }
}

const SMALL = ~(CAPITAL_CORE | CAPITAL_PLACE);

/** 0 stands for an empty place. */
const keyOf = (hash: number): number => hash || 1;
