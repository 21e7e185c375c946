/** Signs at the end of a name that are no letters: words are found by their letters alone, by which every C would be "C++". */

const LETTERS = /[\p{L}\p{N}]/gu;
/** As in "C#" and "Disney+". Trademark signs are often left out on pages, and so is the exclamation mark of a firm. */
const SIGNS = / ?(?:(?![™®©℠])[\p{S}#*%&@])+$/u;
/** Those of a name with a single letter, which is nothing without them. */
const ANY_SIGNS = / ?[^\p{L}\p{N}\s]+$/u;

/** Unlike a single letter, a single ideograph is a word and may name somebody. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const lettersIn = (text: string): number => text.match(LETTERS)?.length ?? 0;
const isLetter = (text: string): boolean => lettersIn(text) === 1 && !IDEOGRAPH.test(text);

/** The signs that must stand behind a name's last letter, and the space before them if there is one; "" where none need. */
export function signsBehind(name: string): string {
  const found = (isLetter(name) ? ANY_SIGNS : SIGNS).exec(name.trim());
  return found?.[0] ?? "";
}

/** Letters that take two UTF-16 units. Pages are read unit by unit, and these are passed over. */
const UNREAD = /(?=[\u{10000}-\u{10ffff}])[\p{L}\p{N}]/u;

/** The first letter of a name that is not read on pages; "" where all are. */
export function unreadLetter(name: string): string {
  return UNREAD.exec(name)?.[0] ?? "";
}

/**
 * Whether a name tells enough to be looked for. A single letter without a sign stands on every page and names nobody; and without the letter
 * that is not read, "𝕏 Corp" would be found in every "Corp".
 */
export function canBeFound(name: string): boolean {
  if (lettersIn(name) === 0 || unreadLetter(name)) return false;
  return !isLetter(name) || signsBehind(name) !== "";
}

/**
 * Where a name with signs ends in a text if its letters end at `end`; -1 where the signs do not follow. "C+" does not stand in "C++". A page
 * may leave out the space of "Canal +".
 */
export function afterSigns(text: string, end: number, signs: string): number {
  const bare = signs.trimStart();
  const isApart = bare !== signs && /\s/.test(text.charAt(end));
  const after = end + bare.length + (isApart ? 1 : 0);
  return text.startsWith(bare, after - bare.length) && text.charAt(after) !== bare.at(-1) ? after : -1;
}
