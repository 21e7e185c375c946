/** Whether a name is a whole word in scripts whose letters are read one by one: Hangul and katakana, which mark off words nonetheless. */
import { isHangul } from "../lexicon/characters.ts";

/**
 * What Korean writes onto a noun without a space: a suffix that leaves it the noun it is ("… 측", the side of), a particle, and one of those
 * that may follow a particle.
 */
const ENDING = new RegExp(
  "^(?:측|사|발|제|식|들)?" +
    "(?:은|는|이|가|을|를|의|에|와|과|도|만|로|나|랑|란|라|며|고|인|다|든|야|뿐|께|이나|이랑|이란|이라|이며|이고|이다|이든|이야|으로|에서|에선|" +
    "에게|에겐|에게서|한테|께서|까지|부터|보다|처럼|같이|만큼|마저|조차|대로|밖에|라는|라고|라면|이라는|이라고|이라면|로서|로써|으로서|" +
    "으로써|로부터|으로부터|였다|이었다|입니다)?" +
    "(?:은|는|도|만|의)?$",
);
/** No ending is longer. */
const LONGEST = 8;

/**
 * Whether a name whose letters stand from `start` to `end` (UTF-16) is no part of a longer word. In Hangul nothing may stand before it, and
 * behind it nothing but endings. A name all in katakana ("インテル") may not touch further katakana ("インテルメッツォ"). Names in other
 * letters may touch either ("AI기업").
 */
export function isWholeWord(text: string, start: number, end: number): boolean {
  const [before, first] = [text.charCodeAt(start - 1), text.charCodeAt(start)];
  const [last, after] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
  if (isHangul(first) && isHangul(before)) return false;
  if (isHangul(last) && isHangul(after)) return ENDING.test(hangulFrom(text, end));
  if (!isKatakana(before) && !isKatakana(after)) return true;
  return !KATAKANA.test(text.slice(start, end));
}

function hangulFrom(text: string, start: number): string {
  let end = start;
  while (end - start <= LONGEST && isHangul(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

const KATAKANA = /^[\u30a1-\u30fa\u30fc]+$/;
const isKatakana = (unit: number): boolean => (unit > 0x30a0 && unit < 0x30fb) || unit === 0x30fc;
