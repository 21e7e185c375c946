import { FIRST_HAN, SIMPLIFIED } from "./han-scripts.ts";

/**
 * How letters are read, for the lexicon and for pages alike: case, accents, full-width forms, the two Chinese
 * scripts and invisible characters make no difference. Every function takes and gives UTF-16 code units.
 *
 * A code unit folds to
 * - the unit of its plain lower-case letter or digit (48 …), part of a word;
 * - `SKIP`: written inside words without being part of them (soft hyphen, zero-width characters, combining accents);
 * - another value below 48: it stands between words, and how much it parts them (`JOIN` … `STOP`).
 */
export const JOIN = 0;
export const COMMA = 1;
export const CLAUSE = 2;
const STOP = 3;
export const SKIP = 4;
/** Code units below this are folded by `FOLD`, the others by `foldWide`. */
export const NARROW = 0x250;
export const FIRST_HANGUL = 0xac00;
/** See `isIdeograph`. */
export const FIRST_IDEOGRAPH = 0x3005;

/** Below U+0250, where nearly all text of a page is: one look in a table. */
export const FOLD: Uint16Array = /* @__PURE__ */ buildFold();

function buildFold(): Uint16Array {
  const fold = new Uint16Array(NARROW);
  for (let unit = 48; unit < NARROW; unit++) {
    const letter = String.fromCharCode(unit);
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    const plain = letter.toLowerCase().normalize("NFD").charCodeAt(0);
    // ª, ², ß and the like have no other plain letter, and stay themselves.
    fold[unit] = plain;
  }
  for (const mark of ',"“”„«»‹›(['.split(""))
    if (mark.charCodeAt(0) < NARROW) fold[mark.charCodeAt(0)] = COMMA;
  // A closing bracket does not part words: "artificial intelligence (AI) race".
  for (const mark of ";:{}|<>=") fold[mark.charCodeAt(0)] = CLAUSE;
  for (const mark of ".!?") fold[mark.charCodeAt(0)] = STOP;
  fold[0xad] = SKIP;
  return fold;
}

/** For U+0250 and above. */
export function foldWide(unit: number): number {
  if (unit >= FIRST_HAN && unit <= 0x9fff) return SIMPLIFIED[unit - FIRST_HAN]!;
  if (unit < 0x370) return unit >= 0x300 ? SKIP : unit;
  if (unit < 0x2000) return foldLetter(unit);
  if (unit < 0x2070) return foldPunctuation(unit);
  if (unit >= 0x3400 && unit < 0xd7a4) return unit;
  if (unit >= 0x3000 && unit < 0x3040) return foldIdeographicMark(unit);
  if (unit >= 0x3040 && unit < 0x3400) return unit === 0x30fb ? JOIN : unit;
  if (unit >= 0xff00 && unit < 0xfff0) return foldFullWidth(unit);
  if (unit === 0xfeff) return SKIP;
  if (unit >= 0xf900 && unit < 0xfe00) return unit;
  if (unit >= 0xfe00 && unit < 0xfe10) return SKIP;
  return JOIN;
}

/** How U+0370 … U+1FFF fold, as far as it is known: JavaScript's own tables are asked once for each letter. */
const LETTERS = new Uint16Array(0x2000);
const UNKNOWN = 0;
/** Stands for JOIN in `LETTERS`, where 0 means that a letter is not known yet. */
const NO_LETTER = 5;

function foldLetter(unit: number): number {
  const known = LETTERS[unit]!;
  if (known !== UNKNOWN) return known === NO_LETTER ? JOIN : known;
  const letter = String.fromCharCode(unit);
  let folded: number;
  if (/[\p{L}\p{N}]/u.test(letter)) folded = letter.toLowerCase().normalize("NFD").charCodeAt(0);
  else folded = /\p{M}/u.test(letter) ? SKIP : NO_LETTER;
  LETTERS[unit] = folded;
  return folded === NO_LETTER ? JOIN : folded;
}

function foldPunctuation(unit: number): number {
  if (unit >= 0x200b && unit <= 0x200f) return SKIP;
  if (unit >= 0x202a && unit <= 0x202e) return SKIP;
  // The invisible comma: the walk over a page puts it where something stands that is no text.
  if (unit === 0x2063) return COMMA;
  if (unit >= 0x2060) return SKIP;
  if (unit === 0x2028 || unit === 0x2029) return STOP;
  if (unit === 0x2013 || unit === 0x2014 || unit === 0x2015) return CLAUSE;
  if (unit === 0x2026) return STOP;
  if (unit >= 0x201c && unit <= 0x201f) return COMMA;
  if (unit === 0x2039 || unit === 0x203a) return COMMA;
  return JOIN;
}

function foldIdeographicMark(unit: number): number {
  if (unit === 0x3002) return STOP;
  if (unit === 0x3001 || (unit >= 0x3008 && unit <= 0x3011)) return COMMA;
  return unit === 0x3005 || unit === 0x3007 ? unit : JOIN;
}

function foldFullWidth(unit: number): number {
  if (unit > 0xff5e) return JOIN;
  if (unit === 0xff01 || unit === 0xff1f || unit === 0xff0e) return STOP;
  // The Chinese comma parts clauses; lists have a mark of their own (、).
  if (unit === 0xff0c) return CLAUSE;
  return FOLD[unit - 0xfee0]!;
}

/**
 * An ideograph, kana or a syllable of Hangul: a word by itself, since these scripts put no spaces, or write particles onto their words
 * without one.
 */
export function isIdeograph(folded: number): boolean {
  return folded >= FIRST_IDEOGRAPH;
}

/** A syllable of Hangul. false for NaN, which `charCodeAt` gives outside a text. */
export function isHangul(unit: number): boolean {
  return unit >= FIRST_HANGUL && unit <= 0xd7a3;
}
