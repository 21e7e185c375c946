import { APART } from "../lexicon/tokenise.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import type { KnownWords } from "./scan.ts";

/** See `PatternRun.predecessor`. */
const START = -1;
export const NOWHERE = -2;

/**
 * Runs all patterns of a lexicon over the parts that were found, from left to right. Each part remembers only its latest
 * match, so a part that is found costs at most the length of its own pattern, whatever the text: no backtracking.
 * The latest match makes the shortest span, which is what the words that carry the meaning are.
 */
export class PatternRun {
  readonly #lexicon: OpenLexicon;
  /** Per part: the ordinal at which its latest match ends, and the offsets of all parts up to it. */
  readonly #endOrdinal: Int32Array;
  readonly #offsets: (number[] | undefined)[];
  /** Per part that completed a pattern: where that match started, to tell a longer span from a second one. */
  readonly #completed: Int32Array;

  /** The last ordinal at which a pattern that has begun can go on. */
  waitsUntil = -1;

  constructor(lexicon: OpenLexicon) {
    this.#lexicon = lexicon;
    this.#endOrdinal = new Int32Array(lexicon.partRule.length).fill(-1_000_000);
    this.#offsets = new Array(lexicon.partRule.length);
    this.#completed = new Int32Array(lexicon.partRule.length).fill(-1);
  }

  /** To be called when the ordinals of the words begin anew. */
  reset(): void {
    this.waitsUntil = -1;
    this.#endOrdinal.fill(-1_000_000);
  }

  /**
   * Which part a match of `part` at an ordinal would continue; START where it would begin its pattern, NOWHERE where it can do
   * neither. Most words of patterns stand where no pattern waits for them: this is all that they cost.
   */
  predecessor(part: number, ordinal: number): number {
    const { partIndex, partGap, partOptional } = this.#lexicon;
    const ends = this.#endOrdinal;
    const first = part - partIndex[part]!;
    let reach = partGap[part]!;
    let before = NOWHERE;
    for (let earlier = part - 1; earlier >= first; earlier--) {
      const between = ordinal - ends[earlier]! - 1;
      if (between >= 0 && between <= reach && (before < 0 || ends[earlier]! > ends[before]!))
        before = earlier;
      if (partOptional[earlier] === 0) return before;
      reach += partGap[earlier]!;
    }
    return before < 0 ? START : before;
  }

  /**
   * Part `part` was found on known words `first` … `last`, after `before` (see `predecessor`). Returns the offsets of the parts
   * (start and end by turns) where that completes its pattern, else null. Where one word is several parts of a pattern, the
   * last part must come first.
   */
  found(part: number, before: number, known: KnownWords, first: number, last: number): number[] | null {
    // "artificial intelligence (AI)" ends where "AI" does: the longer beginning stays.
    if (before < 0 && this.#endOrdinal[part] === known.ordinal[last]!) return null;
    const offsets = before < 0 ? [] : this.#offsets[before]!.slice();
    if (this.#lexicon.partOutside[part] === 0) offsets.push(known.start[first]!, known.end[last]!);
    const completes = this.#completes(part);
    // The same beginning, completed once more further on ("exports of chips … and technology"): the first end is enough,
    // unless the words run on ("chip technology").
    const since = known.ordinal[first]! - this.#endOrdinal[part]!;
    if (completes && this.#completed[part] === offsets[0]! && since > 1 && since < APART.sentence)
      return null;
    const ordinal = known.ordinal[last]!;
    this.#endOrdinal[part] = ordinal;
    this.waitsUntil = Math.max(this.waitsUntil, ordinal + this.#lexicon.partReach[part]!);
    this.#offsets[part] = offsets;
    if (!completes) return null;
    this.#completed[part] = offsets[0]!;
    return offsets;
  }

  #completes(part: number): boolean {
    const { partIndex, partOptional, partCount } = this.#lexicon;
    const end = part - partIndex[part]! + partCount[part]!;
    for (let later = part + 1; later < end; later++) if (partOptional[later] === 0) return false;
    return true;
  }
}
