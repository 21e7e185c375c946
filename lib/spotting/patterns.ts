import { APART } from "../lexicon/tokenise.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import type { KnownWords } from "./scan.ts";

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

  constructor(lexicon: OpenLexicon) {
    this.#lexicon = lexicon;
    this.#endOrdinal = new Int32Array(lexicon.partRule.length).fill(-1_000_000);
    this.#offsets = new Array(lexicon.partRule.length);
    this.#completed = new Int32Array(lexicon.partRule.length).fill(-1);
  }

  /** The ordinals begin anew. */
  reset(): void {
    this.#endOrdinal.fill(-1_000_000);
  }

  /**
   * Part `part` was found on known words `first` … `last`. Returns the offsets of the parts (start and end by turns) where
   * that completes its pattern, else null. Parts of one pattern on the same word must be told last part first.
   */
  found(part: number, known: KnownWords, first: number, last: number): number[] | null {
    const { partIndex, partGap, partOptional } = this.#lexicon;
    const index = partIndex[part]!;
    const ordinal = known.ordinal[first]!;
    let reach = partGap[part]!;
    let mayStart = index === 0;
    let before = -1;
    for (let k = 1; k <= index; k++) {
      const earlier = part - k;
      const between = ordinal - this.#endOrdinal[earlier]! - 1;
      if (
        between >= 0 &&
        between <= reach &&
        (before < 0 || this.#endOrdinal[earlier]! > this.#endOrdinal[before]!)
      )
        before = earlier;
      if (partOptional[earlier] === 0) break;
      reach += partGap[earlier]!;
      if (k === index) mayStart = true;
    }
    if (before < 0 && !mayStart) return null;
    // "artificial intelligence (AI)" ends where "AI" does: the longer beginning stays.
    if (before < 0 && this.#endOrdinal[part] === known.ordinal[last]!) return null;
    const offsets = before < 0 ? [] : this.#offsets[before]!.slice();
    if (this.#lexicon.partOutside[part] === 0) offsets.push(known.start[first]!, known.end[last]!);
    const completes = this.#completes(part);
    // The same beginning, completed once more further on ("exports of chips … and technology"): the first end is enough,
    // unless the words run on ("chip technology").
    const since = ordinal - this.#endOrdinal[part]!;
    if (completes && this.#completed[part] === offsets[0]! && since > 1 && since < APART.sentence)
      return null;
    this.#endOrdinal[part] = known.ordinal[last]!;
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
