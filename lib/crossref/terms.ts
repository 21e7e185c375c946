import { simplified } from "../lexicon/han-scripts.ts";
import { conceptsIn, wideConceptsAt, type Word } from "./concept-matcher.ts";
import { figureKey } from "./figure.ts";
import { figuresIn } from "./figures.ts";
import { inflected, stem } from "./stem.ts";
import { languageOf, STOP_WORDS, type Language } from "./stop-words.ts";

/**
 * Texts are compared by their terms. The first letter of a term's key says its kind: `w` the stem of a word (or two characters, where a
 * script has no spaces), `c` a concept, `e` an entity, `p` a pair of entities, `f` a figure, `d` a year.
 */
export type TermKind = "w" | "c" | "e" | "p" | "f" | "d";

/** A term where it stands. Offsets are UTF-16, end exclusive. */
export interface Term {
  key: string;
  start: number;
  end: number;
}

/** An entity named in a text. Offsets are UTF-16, end exclusive; `entity` is its id. */
export interface NamedAt {
  start: number;
  end: number;
  entity: string;
}

export const kindOf = (key: string) => key[0] as TermKind;

/** Runs of letters and digits; a run may hold Chinese characters and others side by side. */
const TOKEN = /U\.\s?S\.(?:A\.)?|A\.I\.|R&D|[A-Za-z0-9]+(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;
const HAN = /\p{Script=Han}+/gu;
const WIDE = /[\u3400-\u9fff\uf900-\ufaff]/;
type Forms = Pick<Word, "base"> & { stem: string };
const remembered = new Map<string, Forms>();

/** Remembers what it has worked out: a corpus repeats its words. */
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

/** The terms of a text, in no particular order, without entities and pairs. `language`: to be given where the text is too short to tell. */
export function termsOf(text: string, language: Language = languageOf(text)): Term[] {
  return [...wordTerms(text, language), ...figureTerms(text, language)];
}

/** The figures and years of a text. They take as long as all the rest, and few texts are asked for them. */
function figureTerms(text: string, language: Language): Term[] {
  return figuresIn(text, language).flatMap((figure) => {
    const key = figureKey(figure);
    return key ? [{ key, start: figure.start, end: figure.end }] : [];
  });
}

/** The words and concepts of a text. */
export function wordTerms(text: string, language: Language): Term[] {
  const stop = STOP_WORDS[language];
  const terms: Term[] = [];
  const words: (Word & Forms)[] = [];
  const addWord = (token: string, start: number) => {
    const lower = normalise(token);
    const { base, stem: root } = formsOf(lower);
    words.push({ lower, base, stem: root, start, end: start + token.length });
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (!WIDE.test(token)) {
      addWord(token, index);
      continue;
    }
    let from = 0;
    for (const run of token.matchAll(HAN)) {
      if (run.index > from) addWord(token.slice(from, run.index), index + from);
      wideTerms(simplified(run[0]), index + run.index, terms);
      from = run.index + run[0].length;
    }
    if (from < token.length) addWord(token.slice(from), index + from);
  }
  // The words of a phrase are no terms by themselves: "United States" does not speak of a state.
  const inPhrase = new Set<number>();
  for (const { concept, first, last } of conceptsIn(words, language)) {
    if (concept) terms.push({ key: `c${concept}`, start: words[first]!.start, end: words[last]!.end });
    if (last > first) for (let at = first; at <= last; at++) inPhrase.add(at);
  }
  for (const [at, word] of words.entries()) {
    const tells = !stop.has(word.lower) && !/^\d+$/.test(word.lower) && word.lower.length > 1;
    if (tells && !inPhrase.has(at)) terms.push({ key: `w${word.stem}`, start: word.start, end: word.end });
  }
  return terms;
}

function wideTerms(run: string, offset: number, terms: Term[]): void {
  for (let at = 0; at < run.length; at++) {
    const found = wideConceptsAt(run, at);
    for (const concept of found?.concepts ?? [])
      terms.push({ key: `c${concept}`, start: offset + at, end: offset + found!.end });
    if (at + 1 < run.length)
      terms.push({ key: `w${run.slice(at, at + 2)}`, start: offset + at, end: offset + at + 2 });
    if (found && found.end > at + 1) {
      for (let rest = at + 1; rest < found.end && rest + 1 < run.length; rest++)
        terms.push({ key: `w${run.slice(rest, rest + 2)}`, start: offset + rest, end: offset + rest + 2 });
      at = found.end - 1;
    }
  }
}

/** The key of a pair of entities, the same whichever comes first. */
export const pairKey = (first: string, second: string) =>
  first < second ? `p${first}|${second}` : `p${second}|${first}`;

/** The terms of a text with the entities named in it, and every pair of them once. A pair stands where its first member does. */
export function withEntities(terms: Term[], named: readonly NamedAt[]): Term[] {
  const all = [...terms];
  const first = new Map<string, NamedAt>();
  for (const at of named) {
    all.push({ key: `e${at.entity}`, start: at.start, end: at.end });
    for (const [other, place] of first)
      if (!first.has(at.entity))
        all.push({ key: pairKey(other, at.entity), start: place.start, end: place.end });
    if (!first.has(at.entity)) first.set(at.entity, at);
  }
  return all;
}
