import { CUE, NAME } from "../lexicon/compiled.ts";
import { APART } from "../lexicon/tokenise.ts";
import type { Acronym } from "./acronyms.ts";
import { CONTEXT, PLAIN, PROPER, type Candidate, type CueHit, type Standing } from "./candidate.ts";
import { capitalsHold } from "./capitals.ts";
import { isInAddress, isPartOfAnotherName, wordAfter, wordBefore } from "./neighbours.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import type { PatternRun } from "./patterns.ts";
import type { KnownWords } from "./scan.ts";

export interface Found {
  candidates: Candidate[];
  cues: CueHit[];
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
  const found: Found = { candidates: [], cues: [] };
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
  const from = known.start[first]!;
  const to = known.end[last]!;
  const capitals = lexicon.endCapitals[end]!;
  if (capitals !== 0 && !capitalsHold(text, from, to, capitals)) return;
  const kind = lexicon.endKind[end]!;
  const ref = lexicon.endRef[end]!;
  if (kind === CUE) {
    found.cues.push({ group: ref, start: from, end: to });
    return;
  }
  if (kind === NAME) {
    addCandidate(text, lexicon, ref, from, to - lexicon.ruleEnding[ref]!, null, capitals !== 0, found);
    return;
  }
  const partsTo = lexicon.classFirst[ref + 1]!;
  for (let at = lexicon.classFirst[ref]!; at < partsTo; at++) {
    const part = lexicon.classPart[at]!;
    const parts = patterns.found(part, known, first, last);
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
  found.candidates.push({ start, end, spaceBefore, entity, rule, sense, parts, standing });
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
  found.candidates.push({
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
