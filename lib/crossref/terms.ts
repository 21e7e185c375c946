import { conceptsAt, wideConceptAt, type Word } from "./concept-matcher.ts";
import { figuresIn, figureKey } from "./figures.ts";
import { inflected, stem } from "./stem.ts";
import { languageOf, STOP_WORDS, type Language } from "./stop-words.ts";

/**
 * What a text is compared by. The key's first letter says the kind: `w` a word's stem (a pair of characters where a script
 * has no spaces), `c` a concept, `e` an entity, `f` a figure, `d` a year.
 */
export type TermKind = "w" | "c" | "e" | "p" | "f" | "d";

/** A term where it stands. Offsets are UTF-16, end exclusive. */
export interface Term {
  key: string;
  start: number;
  end: number;
}

/** An entity named in a text. */
export interface NamedAt {
  start: number;
  end: number;
  entity: string;
}

export const kindOf = (key: string) => key[0] as TermKind;

const TOKEN = /\p{Script=Han}+|U\.\s?S\.(?:A\.)?|A\.I\.|R&D|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
type Forms = Pick<Word, "base"> & { stem: string };
const remembered = new Map<string, Forms>();

/** Forms are remembered: a corpus repeats its words. */
function formsOf(lower: string): Forms {
  let known = remembered.get(lower);
  if (known === undefined) {
    if (remembered.size > 50_000) remembered.clear();
    remembered.set(lower, (known = { base: inflected(lower), stem: stem(lower) }));
  }
  return known;
}

/** "U.S.", "US" and "USA" are one word, and none of them is "us". */
function normalise(token: string): string {
  if (/^U\.?\s?S\.?(?:A\.?)?$/.test(token)) return "usa";
  if (token === "A.I.") return "ai";
  return token.toLowerCase();
}

/** The terms of a text but for its entities and pairs. `language` where the text is short and what stands around it is known. */
export function termsOf(text: string, language: Language = languageOf(text)): Term[] {
  const stop = STOP_WORDS[language];
  const terms: Term[] = [];
  const words: (Word & Forms)[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const token = match[0];
    if (/^\p{Script=Han}/u.test(token)) wideTerms(token, start, terms);
    else {
      const lower = normalise(token);
      words.push({ lower, ...formsOf(lower), start, end: start + token.length });
    }
  }
  // Words of a phrase speak as the phrase alone: the "states" of "United States" are no government.
  let swallowed = -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    let last = at;
    const found: string[] = [];
    conceptsAt(words, at, language, (concept, end) => {
      if (end > last) found.length = 0;
      if (end >= last && !found.includes(concept)) found.push(concept);
      last = Math.max(last, end);
    });
    if (last === at && at <= swallowed) continue;
    if (last === at && !stop.has(word.lower) && !/^\d+$/.test(word.lower) && word.lower.length > 1)
      terms.push({ key: `w${word.stem}`, start: word.start, end: word.end });
    for (const concept of found) terms.push({ key: `c${concept}`, start: word.start, end: words[last]!.end });
    if (last > at) swallowed = Math.max(swallowed, last);
  }
  for (const figure of figuresIn(text)) {
    const key = figureKey(figure);
    if (key) terms.push({ key, start: figure.start, end: figure.end });
  }
  return terms;
}

function wideTerms(run: string, offset: number, terms: Term[]): void {
  for (let at = 0; at < run.length; at++) {
    const found = wideConceptAt(run, at);
    if (found) terms.push({ key: `c${found.concept}`, start: offset + at, end: offset + found.end });
    if (at + 1 < run.length)
      terms.push({ key: `w${run.slice(at, at + 2)}`, start: offset + at, end: offset + at + 2 });
    if (found && found.end > at + 1) {
      for (let rest = at + 1; rest < found.end && rest + 1 < run.length; rest++)
        terms.push({ key: `w${run.slice(rest, rest + 2)}`, start: offset + rest, end: offset + rest + 2 });
      at = found.end - 1;
    }
  }
}

/** Adds the entities named in a text, and each pair of them, to its terms. A pair stands at its first member. */
export function withEntities(terms: Term[], named: readonly NamedAt[]): Term[] {
  const all = [...terms];
  for (const { start, end, entity } of named) all.push({ key: `e${entity}`, start, end });
  const ids = [...new Set(named.map((n) => n.entity))].toSorted();
  for (const [i, first] of ids.entries()) {
    for (const second of ids.slice(i + 1)) {
      const place = named.find((n) => n.entity === first)!;
      all.push({ key: `p${first}|${second}`, start: place.start, end: place.end });
    }
  }
  return all;
}
