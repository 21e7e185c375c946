import { FOLD, foldWide, NARROW, SKIP } from "../lexicon/characters.ts";
import { NAME, PART } from "../lexicon/compiled.ts";
import { APART } from "../lexicon/tokenise.ts";
import type { Acronym } from "./acronyms.ts";
import { CONTEXT, PLAIN, PROPER, type Candidate, type CueHit, type Standing } from "./candidate.ts";
import { capitalsHold } from "./capitals.ts";
import { isInAddress, isPartOfAnotherName, wordAfter, wordBefore } from "./neighbours.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import { NOWHERE, type PatternRun } from "./patterns.ts";
import type { KnownWords } from "./scan.ts";

export interface Found {
  candidates: Candidate[];
  cues: CueHit[];
}

/** Most blocks hold nothing, and get no lists of their own. */
const NONE: never[] = [];

function addTo(found: Found, candidate: Candidate): void {
  if (found.candidates === NONE) found.candidates = [candidate];
  else found.candidates.push(candidate);
}

/** Walks the automaton from every known word on: the names, patterns and cue words of a block. */
export function match(
  text: string,
  lexicon: OpenLexicon,
  known: KnownWords,
  patterns: PatternRun,
  acronyms: readonly Acronym[],
): Found {
  const { rootState, firstChild, firstEnd, label } = lexicon;
  const found: Found = { candidates: NONE, cues: NONE };
  const count = known.count;
  for (let first = 0; first < count; first++) {
    const word = known.word[first]!;
    if (word < 0) {
      addAcronym(text, known, first, -1 - word, acronyms, found);
      continue;
    }
    let state = rootState[word]!;
    if (state === 0) continue;
    let last = first;
    for (;;) {
      const endsTo = firstEnd[state + 1]!;
      for (let end = firstEnd[state]!; end < endsTo; end++)
        take(text, lexicon, known, patterns, end, first, last, found);
      const low = firstChild[state]!;
      const high = firstChild[state + 1]!;
      if (low === high) break;
      const next = last + 1;
      if (next === count) break;
      const apart = known.ordinal[next]! - known.ordinal[last]!;
      if (apart > APART.comma || known.word[next]! < 0) break;
      const wanted = known.word[next]! * 2 + (apart === APART.comma ? 1 : 0);
      state = childWith(label, low, high, wanted);
      if (state === 0) break;
      last = next;
    }
  }
  return found;
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

function take(
  text: string,
  lexicon: OpenLexicon,
  known: KnownWords,
  patterns: PatternRun,
  end: number,
  first: number,
  last: number,
  found: Found,
): void {
  const kind = lexicon.endKind[end]!;
  const ref = lexicon.endRef[end]!;
  if (kind === PART) {
    const ordinal = known.ordinal[first]!;
    // "of", "in" and their like stand in many patterns and begin none.
    if (lexicon.classBegins[ref] === 0 && ordinal > patterns.waitsUntil) return;
    const partsTo = lexicon.classFirst[ref + 1]!;
    for (let at = lexicon.classFirst[ref]!; at < partsTo; at++) {
      const part = lexicon.classPart[at]!;
      const before = patterns.predecessor(part, ordinal);
      if (before === NOWHERE) continue;
      if (!isWritten(text, lexicon, known, end, first, last)) return;
      const parts = patterns.found(part, before, known, first, last);
      if (parts)
        addCandidate(
          text,
          lexicon,
          lexicon.partRule[part]!,
          parts[0]!,
          parts[parts.length - 1]!,
          parts,
          false,
          found,
        );
    }
    return;
  }
  if (!isWritten(text, lexicon, known, end, first, last)) return;
  const from = known.start[first]!;
  const to = known.end[last]!;
  if (kind === NAME)
    addCandidate(
      text,
      lexicon,
      ref,
      from,
      to - lexicon.ruleEnding[ref]!,
      null,
      lexicon.endCapitals[end] !== 0,
      found,
    );
  else if (found.cues === NONE) found.cues = [{ group: ref, start: from, end: to }];
  else found.cues.push({ group: ref, start: from, end: to });
}

/** Whether the words stand there letter by letter, not only by their hash, and with the capitals that are asked for. */
function isWritten(
  text: string,
  lexicon: OpenLexicon,
  known: KnownWords,
  end: number,
  first: number,
  last: number,
): boolean {
  const capitals = lexicon.endCapitals[end]!;
  if (capitals !== 0 && !capitalsHold(text, known.start[first]!, known.end[last]!, capitals)) return false;
  return areWords(text, lexicon, known, first, last);
}

/** Whether the words are the vocabulary's letter by letter, and not only by their hash. */
function areWords(
  text: string,
  { letters, wordStart }: OpenLexicon,
  known: KnownWords,
  first: number,
  last: number,
): boolean {
  for (let k = first; k <= last; k++) {
    let at = wordStart[known.word[k]!]!;
    const end = known.end[k]!;
    for (let i = known.start[k]!; i < end; i++) {
      const unit = text.charCodeAt(i);
      const folded = unit < NARROW ? FOLD[unit]! : foldWide(unit);
      if (folded === SKIP) continue;
      if (folded !== letters[at++]) return false;
    }
    if (at !== wordStart[known.word[k]! + 1]) return false;
  }
  return true;
}

function addCandidate(
  text: string,
  lexicon: OpenLexicon,
  rule: number,
  start: number,
  end: number,
  parts: number[] | null,
  hasCapitals: boolean,
  found: Found,
): void {
  if (isInAddress(text, start, end)) return;
  const entity = lexicon.ruleEntity[rule]!;
  const sense = lexicon.ruleSense[rule]!;
  const { type, tier } = lexicon.entities()[entity]!;
  if (sense >= 0) {
    const { notBefore, notAfter, afterFull } = lexicon.senses[sense]!;
    if (notBefore.length > 0 && notBefore.includes(wordAfter(text, end).toLowerCase())) return;
    if (notAfter.length > 0 && notAfter.includes(wordBefore(text, start).toLowerCase())) return;
    if (afterFull && type === "person" && isPartOfAnotherName(text, start, end)) return;
  }
  const standing = standingOf(type, tier, parts !== null, hasCapitals);
  const spaceBefore = standing === PROPER ? trimmedEnd(text, start) : start;
  addTo(found, { start, end, spaceBefore, entity, rule, sense, parts, standing });
}

function trimmedEnd(text: string, end: number): number {
  while (end > 0 && /[\s"“‘'«(（《「-]/.test(text.charAt(end - 1))) end--;
  return end;
}

function standingOf(type: string, tier: string, isPattern: boolean, hasCapitals: boolean): Standing {
  if (tier === "context") return CONTEXT;
  if (isPattern || type === "concept") return PLAIN;
  return type === "policy" && !hasCapitals ? PLAIN : PROPER;
}

function addAcronym(
  text: string,
  known: KnownWords,
  at: number,
  number: number,
  acronyms: readonly Acronym[],
  found: Found,
): void {
  const start = known.start[at]!;
  const end = known.end[at]!;
  const { letters, entity } = acronyms[number]!;
  if (text.slice(start, end) !== letters || isInAddress(text, start, end)) return;
  const spaceBefore = trimmedEnd(text, start);
  addTo(found, {
    start,
    end,
    spaceBefore,
    entity,
    rule: -1 - number,
    sense: -1,
    standing: PROPER,
    parts: null,
  });
}
