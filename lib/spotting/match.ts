import { NAME, PART } from "../lexicon/compiled.ts";
import { afterSigns } from "../lexicon/name-signs.ts";
import { APART } from "../lexicon/tokenise.ts";
import type { Candidate, CueHit } from "./candidate.ts";
import { isWritten } from "./is-written.ts";
import { makeAcronym, makeCandidate } from "./make-candidate.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import type { Acronym } from "./page-acronyms.ts";
import { NOWHERE, PatternRun } from "./patterns.ts";
import type { KnownWords } from "./scan.ts";

/** Most blocks hold nothing, and get no lists of their own. */
const NONE: never[] = [];

/** Walks the automaton over the known words of one block after the other: one matcher for a page. */
export class Matcher {
  /** What the last block holds. */
  candidates: Candidate[] = NONE;
  cues: CueHit[] = NONE;
  readonly #lexicon: OpenLexicon;
  readonly #acronyms: readonly Acronym[];
  readonly #patterns: PatternRun;
  #text = "";

  constructor(lexicon: OpenLexicon, acronyms: readonly Acronym[]) {
    this.#lexicon = lexicon;
    this.#acronyms = acronyms;
    this.#patterns = new PatternRun(lexicon);
  }

  /** To be called when the ordinals of the words begin anew. */
  reset(): void {
    this.#patterns.reset();
  }

  /** Finds the names, patterns and cue words of a block: see `candidates` and `cues`. */
  match(text: string, known: KnownWords): void {
    const { rootState, firstChild, firstEnd, label } = this.#lexicon;
    this.candidates = this.cues = NONE;
    this.#text = text;
    const count = known.count;
    for (let first = 0; first < count; first++) {
      const word = known.word[first]!;
      if (word < 0) {
        const number = -1 - word;
        this.#add(makeAcronym(text, known.start[first]!, known.end[first]!, number, this.#acronyms[number]!));
        continue;
      }
      let state = rootState[word]!;
      let last = first;
      while (state !== 0) {
        const endsTo = firstEnd[state + 1]!;
        for (let end = firstEnd[state]!; end < endsTo; end++) this.#take(known, end, first, last);
        const next = last + 1;
        const low = firstChild[state]!;
        const high = firstChild[state + 1]!;
        if (low === high || next === count) break;
        const apart = known.ordinal[next]! - known.ordinal[last]!;
        if (apart > APART.comma) break;
        state = childWith(label, low, high, known.word[next]! * 2 + (apart === APART.comma ? 1 : 0));
        last = next;
      }
    }
  }

  /** Takes in one of the things that end with the words `first` … `last`. */
  #take(known: KnownWords, end: number, first: number, last: number): void {
    const { endKind, endRef, endCapitals, ruleEnding, ruleSigns } = this.#lexicon;
    const ref = endRef[end]!;
    if (endKind[end] === PART) return this.#takeParts(known, end, first, last);
    if (!isWritten(this.#text, this.#lexicon, known, end, first, last)) return;
    const start = known.start[first]!;
    const to = known.end[last]!;
    if (endKind[end] === NAME) {
      const hasCapitals = endCapitals[end] !== 0;
      const signs = ruleSigns.get(ref);
      const nameEnd = signs ? afterSigns(this.#text, to, signs) : to - ruleEnding[ref]!;
      if (nameEnd < 0) return;
      const matched = { rule: ref, start, end: nameEnd, parts: null, hasCapitals };
      this.#add(makeCandidate(this.#text, this.#lexicon, matched, this.candidates));
    } else if (this.cues === NONE) this.cues = [{ group: ref, start, end: to }];
    else this.cues.push({ group: ref, start, end: to });
  }

  #takeParts(known: KnownWords, end: number, first: number, last: number): void {
    const { endRef, classBegins, classFirst, classPart, partRule } = this.#lexicon;
    const wordClass = endRef[end]!;
    const ordinal = known.ordinal[first]!;
    // "of", "in" and their like stand in many patterns and begin none.
    if (classBegins[wordClass] === 0 && ordinal > this.#patterns.waitsUntil) return;
    const partsTo = classFirst[wordClass + 1]!;
    for (let at = classFirst[wordClass]!; at < partsTo; at++) {
      const part = classPart[at]!;
      const before = this.#patterns.predecessor(part, ordinal);
      if (before === NOWHERE) continue;
      if (!isWritten(this.#text, this.#lexicon, known, end, first, last)) return;
      const parts = this.#patterns.found(part, before, known, first, last);
      if (!parts) continue;
      const matched = {
        rule: partRule[part]!,
        start: parts[0]!,
        end: parts.at(-1)!,
        parts,
        hasCapitals: false,
      };
      this.#add(makeCandidate(this.#text, this.#lexicon, matched, this.candidates));
    }
  }

  #add(candidate: Candidate | null): void {
    if (!candidate) return;
    if (this.candidates === NONE) this.candidates = [candidate];
    else this.candidates.push(candidate);
  }
}

/** The child with a label, among sorted ones; 0 where there is none. */
function childWith(label: Int32Array, low: number, high: number, wanted: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = label[middle]!;
    if (here === wanted) return middle;
    if (here < wanted) low = middle + 1;
    else high = middle;
  }
  return 0;
}
