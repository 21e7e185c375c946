import { FOLD, foldWide, NARROW, SKIP } from "../lexicon/characters.ts";
import { capitalsHold } from "./capitals.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import type { KnownWords } from "./scan.ts";

/**
 * Whether the known words `first` … `last` are those that lead to `end` of the automaton letter by letter, and not only by their hash, and have
 * the capitals that it asks for.
 */
export function isWritten(
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
