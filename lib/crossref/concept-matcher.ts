import { CONCEPTS, isThing } from "./concepts.ts";
import { inflected } from "./stem.ts";
import { LANGUAGES, type Language } from "./stop-words.ts";

/** A word of a script with spaces between words, ready to be compared. */
export interface Word {
  lower: string;
  /** Without its inflection: English concepts are looked up by it. */
  base: string;
  start: number;
  end: number;
}

/** A concept and the words that carry it: the places of the first and the last. */
interface Carried {
  concept: string;
  first: number;
  last: number;
}

interface Phrase {
  concept: string;
  /** Stems or, in other languages than English, words with `*` for any ending. */
  parts: string[];
}

/** The concepts that the words of a language carry, by the form in which they are looked up. */
interface Table {
  /** English by the word without its inflection, or with `=` before it by the word itself; other languages by the word itself. */
  whole: Map<string, string[]>;
  prefix: Map<string, string[]>;
  suffix: Map<string, string[]>;
  /** See `headOf`. */
  phrases: Map<string, Phrase[]>;
}

const wide = new Map<string, string[]>();
let longestWide = 1;

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The words of an entry, divided as those of a text are: at hyphens and apostrophes too. */
const partsOf = (entry: string) => entry.split(/[\s\-'’.]+/).filter(Boolean);

/** The key under which a phrase is kept: in English its first word, in other languages, where that may vary, two letters of it. */
const headOf = (language: Language, first: string) =>
  language === "en" ? inflected(first.replace("=", "")) : first.slice(0, 2);

const isExact = (part: string) => part.startsWith("=");

function tableOf(language: Language): Table {
  const table: Table = { whole: new Map(), prefix: new Map(), suffix: new Map(), phrases: new Map() };
  const shape = (part: string) => (language === "en" && !isExact(part) ? inflected(part) : part);
  for (const [concept, words] of Object.entries(CONCEPTS)) {
    for (const entry of words[language]?.split(", ") ?? []) {
      const parts = partsOf(entry);
      const only = parts[0]!;
      if (parts.length > 1) put(table.phrases, headOf(language, only), { concept, parts: parts.map(shape) });
      else if (only.startsWith("*")) put(table.suffix, only.slice(1), concept);
      else if (only.endsWith("*")) put(table.prefix, only.slice(0, -1), concept);
      else put(table.whole, shape(only), concept);
    }
  }
  return table;
}

const tables = Object.fromEntries(LANGUAGES.map((language) => [language, tableOf(language)])) as Record<
  Language,
  Table
>;

for (const [concept, words] of Object.entries(CONCEPTS)) {
  for (const entry of words.zh?.split(", ") ?? []) {
    put(wide, entry, concept);
    longestWide = Math.max(longestWide, entry.length);
  }
}

function fits(part: string, { lower, base }: Word): boolean {
  if (part.endsWith("*")) return lower.startsWith(part.slice(0, -1));
  return isExact(part) ? part.slice(1) === lower : part === base || part === lower;
}

const NONE: readonly never[] = [];

function look(
  table: Table,
  words: readonly Word[],
  at: number,
  form: string,
  found: (concept: string, last: number) => void,
): void {
  for (const concept of table.whole.get(form) ?? NONE) found(concept, at);
  for (const phrase of table.phrases.get(table === tables.en ? form : form.slice(0, 2)) ?? NONE) {
    const last = at + phrase.parts.length - 1;
    if (last < words.length && phrase.parts.every((part, i) => fits(part, words[at + i]!)))
      found(phrase.concept, last);
  }
}

/** The concepts that the words of a text carry, alone or as phrases. The concept of an idiom is "". */
export function conceptsIn(words: readonly Word[], language: Language): Carried[] {
  const carried: Carried[] = [];
  let covered = -1;
  for (const at of words.keys()) {
    const here: Carried[] = [];
    conceptsAt(words, at, language, (concept, last) => here.push({ concept, first: at, last }));
    const longest = here.reduce((most, { last }) => Math.max(most, last), at);
    if (longest > at) covered = Math.max(covered, longest);
    // A market or a firm within a phrase is named all the same; but an open question is not open, nor is the cutting edge an advantage.
    for (const each of here) if (each.last > at || at > covered || isThing(each.concept)) carried.push(each);
  }
  return carried;
}

/**
 * Calls `found` for each concept that a word carries, or a phrase that begins at it; `last` is the phrase's last word.
 * English words count in a text of any language, as the field's terms are English everywhere.
 */
function conceptsAt(
  words: readonly Word[],
  at: number,
  language: Language,
  found: (concept: string, last: number) => void,
): void {
  const { lower, base } = words[at]!;
  look(tables.en, words, at, base, found);
  for (const concept of tables.en.whole.get(`=${lower}`) ?? NONE) found(concept, at);
  if (language === "en") return;
  const table = tables[language];
  look(table, words, at, lower, found);
  for (let length = 2; length <= lower.length; length++) {
    for (const concept of table.prefix.get(lower.slice(0, length)) ?? NONE) found(concept, at);
    for (const concept of table.suffix.get(lower.slice(-length)) ?? NONE) found(concept, at);
  }
}

/** The concepts of the longest concept word that begins at an offset of a text without spaces, and where it ends; null where none begins. */
export function wideConceptsAt(
  text: string,
  at: number,
): { concepts: readonly string[]; end: number } | null {
  for (let length = Math.min(longestWide, text.length - at); length > 0; length--) {
    const concepts = wide.get(text.slice(at, at + length));
    if (concepts) return { concepts, end: at + length };
  }
  return null;
}
