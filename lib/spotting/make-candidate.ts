import { isInAddress } from "./addresses.ts";
import { CONTEXT, PLAIN, PROPER, type Candidate, type Precedence } from "./candidate.ts";
import { isWholeWord } from "./whole-words.ts";
import { afterLegalForm } from "./legal-forms.ts";
import {
  comesAfter,
  isJunior,
  isNamesakes,
  isPartOfAnotherName,
  REMEMBERED,
  wordAfter,
} from "./neighbours.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import type { Acronym } from "./page-acronyms.ts";

/** What matched: a rule's words from `start` to `end`, with the offsets of its parts where it is a pattern. */
interface Matched {
  rule: number;
  start: number;
  end: number;
  parts: number[] | null;
  /** Whether the rule asked for capitals. */
  hasCapitals: boolean;
}

/** A candidate; null where the words around it say that nothing is named here. `before`: the block's candidates so far. */
export function makeCandidate(
  text: string,
  lexicon: OpenLexicon,
  matched: Matched,
  before: readonly Candidate[],
): Candidate | null {
  const { rule, start, parts, hasCapitals } = matched;
  let { end } = matched;
  if (isInAddress(text, start, end) || !isWholeWord(text, start, end)) return null;
  const entity = lexicon.ruleEntity[rule]!;
  const sense = lexicon.ruleSense[rule]!;
  const { type, tier } = lexicon.entities()[entity]!;
  if (type === "person" && isJunior(text, start, end)) return null;
  if (sense >= 0) {
    const { notBefore, notAfter, afterFull } = lexicon.senses[sense]!;
    if (notBefore.length > 0 && notBefore.includes(wordAfter(text, end).toLowerCase())) return null;
    if (notAfter.length > 0 && comesAfter(text, start, notAfter)) return null;
    if (afterFull && type === "person") {
      if (isPartOfAnotherName(text, start, end)) return null;
      if (isNamesakes(text, start, end, lately(before, start, entity))) return null;
    }
  }
  if (type === "organisation" && !parts) end = afterLegalForm(text, end);
  const precedence = precedenceOf(type, tier, parts !== null, hasCapitals);
  const spaceBefore = precedence === PROPER ? trimmedEnd(text, start) : start;
  return { start, end, spaceBefore, entity, rule, sense, parts, precedence };
}

/** The candidates of an entity that lie as far back as namesakes are remembered. Looks from the end: a block may be a whole page. */
function lately(before: readonly Candidate[], start: number, entity: number): Candidate[] {
  const own: Candidate[] = [];
  for (let i = before.length - 1; i >= 0 && before[i]!.end > start - REMEMBERED; i--)
    if (before[i]!.entity === entity) own.push(before[i]!);
  return own;
}

/** The same for the `number`-th acronym that the page introduced. */
export function makeAcronym(
  text: string,
  start: number,
  end: number,
  number: number,
  { letters, entity }: Acronym,
): Candidate | null {
  if (text.slice(start, end) !== letters || isInAddress(text, start, end)) return null;
  const spaceBefore = trimmedEnd(text, start);
  return { start, end, spaceBefore, entity, rule: -1 - number, sense: -1, precedence: PROPER, parts: null };
}

function trimmedEnd(text: string, end: number): number {
  while (end > 0 && /[\s"“‘'«(（《「-]/.test(text.charAt(end - 1))) end--;
  return end;
}

function precedenceOf(type: string, tier: string, isPattern: boolean, hasCapitals: boolean): Precedence {
  if (tier === "context") return CONTEXT;
  if (isPattern || type === "concept") return PLAIN;
  return type === "policy" && !hasCapitals ? PLAIN : PROPER;
}
