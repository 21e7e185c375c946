import { wordHash } from "../lexicon/word-hash.ts";
import { tokenise } from "../lexicon/tokenise.ts";

/** An acronym that the page itself introduced in brackets after (or before) the name in full. */
export interface Acronym {
  letters: string;
  entity: number;
  fullName: string;
}

/**
 * The acronym that stands in brackets right after `text.slice(start, end)`, or right before it with the name in the
 * brackets, if its letters are the name's initials in order: "World AI Cooperation Organization (WAICO)". null: none.
 */
export function introducedAcronym(text: string, start: number, end: number): string | null {
  const after = /^\s*[("（[“]{1,2}\s*(\p{Lu}[\p{L}\d]{1,9})\s*[)"”）\]]/u.exec(
    text.slice(end, end + 20),
  )?.[1];
  const before = /(?<![\p{L}\d])(\p{Lu}[\p{L}\d]{1,9})\s*[(（]\s*$/u.exec(
    text.slice(Math.max(0, start - 16), start),
  )?.[1];
  for (const acronym of [after, before])
    if (acronym && /\p{Lu}.*\p{Lu}/u.test(acronym) && areInitials(acronym, text.slice(start, end)))
      return acronym;
  return null;
}

/** Each capital of the acronym is the initial of a word of the name (or a capital or digit inside one), in order, the first of the first. */
function areInitials(acronym: string, name: string): boolean {
  const words = tokenise(name);
  if (words.length < 2) return false;
  const initials = words.flatMap((w) => {
    const written = name.slice(w.start, w.end);
    return /^\p{Lu}{2,4}$/u.test(written) ? [...written] : [written.charAt(0).toUpperCase()];
  });
  const wanted = [...acronym].filter((letter) => /\p{Lu}/u.test(letter));
  if (wanted[0] !== initials[0]) return false;
  let at = 0;
  for (const letter of wanted) {
    while (at < initials.length && initials[at] !== letter) at++;
    if (at++ >= initials.length) return false;
  }
  // "EC" for export controls is an acronym; "WA" for World AI Cooperation Organization is another thing in brackets.
  return wanted.length * 2 >= initials.length;
}

/** The hash under which `scan` meets the acronym. */
export function acronymHash(letters: string): number {
  return wordHash(tokenise(letters)[0]?.text ?? "");
}
