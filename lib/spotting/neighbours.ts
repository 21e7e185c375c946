import { isIdeograph } from "../lexicon/characters.ts";
import { isWord } from "../lexicon/tokenise.ts";

/**
 * The word that ends at or before `at`, with only a space, hyphen or nothing between; "" at a mark or an end. A possessive
 * belongs to its word: "China's plan" has "China's" before "plan".
 */
export function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && at - end < 3 && isGap(text.charCodeAt(end - 1))) end--;
  const possessive = /['’]s$/.exec(text.slice(Math.max(0, end - 2), end)) ? 2 : 0;
  let start = end - possessive;
  while (start > 0 && end - start < LONGEST_WORD && isWord(text.charCodeAt(start - 1))) {
    if (isIdeograph(text.charCodeAt(start - 1)))
      return start === end ? text.slice(start - 1, end) : text.slice(start, end);
    start--;
  }
  return text.slice(start, end).replace("’", "'");
}

/** Whether one of these words (lower case) stands directly before. “feed-in” asks for both halves of a compound. */
export function comesAfter(text: string, at: number, words: readonly string[]): boolean {
  const before = wordBefore(text, at).toLowerCase();
  return words.some(
    (word) =>
      word === before ||
      (word.includes("-") && text.slice(Math.max(0, at - word.length - 1), at - 1).toLowerCase() === word),
  );
}

/** The word that begins at or after `at`, with only a space, hyphen or nothing between. */
export function wordAfter(text: string, at: number): string {
  let start = at;
  while (start < text.length && start - at < 3 && isGap(text.charCodeAt(start))) start++;
  if (isIdeograph(text.charCodeAt(start))) return text.charAt(start);
  let end = start;
  while (
    end < text.length &&
    end - start < LONGEST_WORD &&
    isWord(text.charCodeAt(end)) &&
    !isIdeograph(text.charCodeAt(end))
  )
    end++;
  return text.slice(start, end);
}

const LONGEST_WORD = 40;

function isGap(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0xa0 ||
    unit === 0x2d ||
    unit === 0x2010 ||
    unit === 0x2011 ||
    unit === 0x0a ||
    unit === 0x09
  );
}

/** Titles and plain words that may stand with a capital before a bare surname without being a first name. */
const NO_FIRST_NAME = new Set(
  (
    "mr mrs ms miss dr prof professor sir lord lady madam judge justice premier president minister chancellor secretary senator " +
    "governor general colonel chairman chairwoman chair director ceo cto cfo founder analyst economist author partner " +
    "former vice deputy under then now and but or for as in on at by to of from with when while if after before although though " +
    "because since that this the a an so yet nor also however meanwhile according like unlike what how why where who herr frau " +
    "monsieur madame señor señora i he she we they it through during without within between among against across about around " +
    "behind beyond despite except inside into near off onto out outside over past per than toward towards until upon via whereas " +
    "whether whose which his her its their our your my here there thus hence instead indeed perhaps maybe still even only both " +
    "either neither not no yes once later earlier today yesterday tomorrow monday tuesday wednesday thursday friday saturday " +
    "sunday january february march april may june july august september october november december"
  ).split(" "),
);

/** Another person or company with the surname: a capitalised word stands directly before or after it. */
export function isPartOfAnotherName(text: string, start: number, end: number): boolean {
  if (hasAnotherFirstName(text, start, end) || /^(&| &)/.test(text.slice(end, end + 2))) return true;
  // A cited author: "Smith, 2010", "Li et al.", "(Li & Fung".
  return /^(,? (et al|\(?(19|20)\d\d)|, [A-Z]\.)/.test(text.slice(end, end + 10));
}

/** Before the surname, or after it in languages that put the surname first. */
function hasAnotherFirstName(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  if (/^\p{Lu}/u.test(before) && !NO_FIRST_NAME.has(before.toLowerCase())) return true;
  // An initial; “of AI. Smith …” has none, nor has “in the U.S. Smith …”.
  if (/(?<![\p{L}]|U\.)\p{Lu}\. ?$/u.test(text.slice(Math.max(0, start - 5), start))) return true;
  return /^\p{Lu}/u.test(wordAfter(text, end));
}

/** Whether it is somebody of the same name and another generation: "Donald Trump Jr.", 小特朗普. */
export function isJunior(text: string, start: number, end: number): boolean {
  return (
    /^,?[ \u00a0](jr|sr|junior|iii)(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 9)) ||
    text.charAt(start - 1) === "小"
  );
}

/** How far back another person of a surname is remembered, characters: a sentence or three. */
export const REMEMBERED = 600;

/**
 * Whether a bare surname means another person, who was the last to be named with it: "Adam Smith asked him … Smith then". `own`: the earlier
 * candidates of the entity itself.
 */
export function isNamesakes(
  text: string,
  start: number,
  end: number,
  own: readonly { start: number; end: number }[],
): boolean {
  const name = text.slice(start, end);
  const from = Math.max(0, start - REMEMBERED);
  const before = text.slice(from, start);
  for (let at = before.lastIndexOf(name); at >= 0; at = at > 0 ? before.lastIndexOf(name, at - 1) : -1) {
    const [first, last] = [from + at, from + at + name.length];
    if (isWord(text.charCodeAt(first - 1)) || isWord(text.charCodeAt(last))) continue;
    if (own.some((mention) => mention.start <= first && last <= mention.end)) return false;
    if (hasAnotherFirstName(text, first, last)) return true;
  }
  return false;
}
