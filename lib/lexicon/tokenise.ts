import { CLAUSE, COMMA, FOLD, foldWide, isHangul, isIdeograph, JOIN, NARROW, SKIP } from "./characters.ts";

/**
 * How far apart two neighbouring words are, by what stands between them: the difference of their ordinals. The words of a name follow each
 * other at 1, and the gaps of patterns are counted in these. The end of a sentence is further than any gap reaches.
 */
export const APART = { word: 1, comma: 2, clause: 4, sentence: 1000 } as const;

interface Token {
  /** Folded: plain lower-case letters. */
  text: string;
  start: number;
  end: number;
  /** Grows by an `APART` from token to token. */
  ordinal: number;
}

/**
 * The words of a text, found slowly and plainly: to compile a lexicon and to look around a mention. `scan` in `lib/spotting` reads pages by
 * the same rules; a property test makes sure that the two agree.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let word = "";
  let start = 0;
  let end = 0;
  let apart: number = APART.word;
  let ordinal = 0;
  const close = (): void => {
    if (!word) return;
    ordinal += apart;
    tokens.push({ text: word, start, end, ordinal });
    word = "";
    apart = APART.word;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = unit < NARROW ? FOLD[unit]! : foldWide(unit);
    if (folded >= 48) {
      if (isIdeograph(folded)) close();
      if (isHangul(folded) && followsGap(text, i)) apart = Math.max(apart, APART.comma);
      if (!word) start = i;
      word += String.fromCharCode(folded);
      end = i + 1;
      if (isIdeograph(folded)) close();
    } else if (folded === SKIP) {
      continue;
    } else {
      close();
      apart = Math.max(apart, separation(text, i, folded));
    }
  }
  close();
  return tokens;
}

/**
 * Whether a syllable of Hangul has a space before it. That parts it like a comma: each syllable is a word by itself, and without it "제비" (a
 * swallow) would stand in "제 비" (my rain).
 */
export const followsGap = (text: string, at: number): boolean => at > 0 && !isWord(text.charCodeAt(at - 1));

const WIDE_COMMA = 0xff0c;
const NARROW_COMMA = 0x2c;

/** How far apart (`APART`) the mark at `at`, folded as `kind`, keeps the words around it. */
export function separation(text: string, at: number, kind: number): number {
  if (kind === JOIN) return APART.word;
  if (kind === COMMA) return isAmongIdeographs(text, at) ? APART.sentence : APART.comma;
  // A wide comma parts clauses, and no pattern may reach over one: “限制的几年内，中国芯片” restricts no chips.
  if (kind === CLAUSE) return text.charCodeAt(at) === WIDE_COMMA ? APART.sentence : APART.clause;
  if (endsSentence(text, at)) return APART.sentence;
  // With a space behind it ("Corp. said", not "Z.ai") a stop parts words as a comma does, except behind initials ("A.I. race").
  return isWord(text.charCodeAt(at + 1)) || isInitials(text, at) ? APART.word : APART.comma;
}

/** Whether it is a narrow comma in the place of a Chinese one. */
const isAmongIdeographs = (text: string, at: number): boolean =>
  text.charCodeAt(at) === NARROW_COMMA &&
  isIdeograph(text.charCodeAt(at - 1)) &&
  isIdeograph(text.charCodeAt(at + 1));

/** Whether the stop at `at` is the last of initials ("A.I.", "U.S."). */
function isInitials(text: string, at: number): boolean {
  return (
    text.charCodeAt(at - 2) === 0x2e &&
    isWord(text.charCodeAt(at - 1)) &&
    isWord(text.charCodeAt(at - 3)) &&
    !isWord(text.charCodeAt(at - 4))
  );
}

const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof st sr jr inc corp co ltd no vs etc gen sen rep gov dept est ee approx bzw ca vgl nr dipl mme".split(
    " ",
  ),
);

/**
 * Whether the stop at `at` ends a sentence. It does not inside a name or number ("Z.ai", "3.5"), after a single letter
 * ("U.S.") or a usual abbreviation, or where the text goes on in lower case. `!`, `?` and ideographic stops always do.
 */
function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x2e && unit !== 0x2026) return true;
  const next = text.charCodeAt(at + 1);
  if (next === 0x2e) return false;
  if (unit === 0x2e && isWord(next)) return false;
  if (unit === 0x2e && isAbbreviation(text, at)) return false;
  const limit = Math.min(text.length, at + 8);
  for (let after = at + 1; after < limit; after++)
    if (isWord(text.charCodeAt(after))) return !isLowerCase(text.charCodeAt(after));
  return true;
}

/** Whether the word before the stop at `at` is a single capital or an abbreviation. None is longer than six letters. */
function isAbbreviation(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 7 && isWord(text.charCodeAt(start - 1))) start--;
  const length = at - start;
  if (length === 0 || length > 6) return false;
  if (length > 1) return ABBREVIATIONS.has(text.slice(start, at).toLowerCase());
  const unit = text.charCodeAt(start);
  return unit < NARROW && isWord(unit) && unit > 57 && !isLowerCase(unit);
}

function isLowerCase(unit: number): boolean {
  if (unit < 0x80) return unit >= 97 && unit <= 122;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toUpperCase();
}

/** Whether a code unit is part of words. */
export function isWord(unit: number): boolean {
  return (unit < NARROW ? FOLD[unit]! : foldWide(unit)) >= 48;
}
