import { tokenise } from "../lexicon/tokenise.ts";

/**
 * The acronym that stands in brackets right after the name `text.slice(start, end)`, or right before it where the name is in
 * brackets, if its letters are the name's initials in order: "World AI Cooperation Organization (WAICO)". null where there is none.
 */
export function introducedAcronym(text: string, start: number, end: number): string | null {
  // Most names stand beside no bracket, and that is seen at once.
  if (!/[(（]/.test(text.slice(end, end + 2) + text.slice(Math.max(0, start - 1), start))) return null;
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

/** Whether the acronym's capitals are initials of the name's words, in order and beginning with the first. A short word in capitals gives all its letters. */
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
