/** How figures are written, Chinese ones apart: see `figures-han.ts`. */
import type { Figure } from "./figure.ts";
import { DIGITS, DIGITS_COMMA, NUMBER_WORDS, SCALE_WORDS, SHARE_WORDS } from "./numbers.ts";

/** By how a text writes them: ISO 4217. */
const CURRENCIES: [RegExp, string][] = [
  [/^(?:us\$|\$|dollars?|usd)$/i, "USD"],
  [/^(?:€|euros?|eur)$/i, "EUR"],
  [/^(?:£|pounds?|gbp)$/i, "GBP"],
  [/^(?:¥|yuan|rmb|renminbi)$/i, "CNY"],
  [/^yen$/i, "JPY"],
];
/** By the words that end right before a figure. */
const BOUNDS: [RegExp, Figure["bound"]][] = [
  [
    /(?:more than|over|above|at least|exceed(?:s|ed|ing)?|mehr als|über|mindestens|plus de|más de|as many as|upwards of)$/i,
    "over",
  ],
  [
    /(?:less than|fewer than|under|below|at most|up to|no more than|nearly|almost|weniger als|unter|fast|knapp|bis zu|moins de|menos de)$/i,
    "under",
  ],
  [/(?:about|around|roughly|some|approximately|circa|ca\.|etwa|rund|ungefähr|environ|unos|unas)$/i, "about"],
  [/(?:by|until|bis|d'ici|para)$/i, "by"],
  [/(?:since|from|seit|ab|depuis|desde)$/i, "since"],
];

/**
 * Finds a figure; `number`: how digits are written. The groups say which kind it is: `share` ("half of"), `dozens` ("thousands of"), or a
 * number from `low` to `high`, with its scales, and a currency, `percent` or `times`.
 */
function pattern(number: string): RegExp {
  const currency = String.raw`US\$|[$€£¥]`;
  const amount = `(?:${number}|${NUMBER_WORDS})`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}#@]|\p{L}-|\d[.,])(?:(?<share>${SHARE_WORDS})|` +
      String.raw`(?<symbol>${currency})?\s?(?<low>${amount})(?:[\s-]?(?<lowScale>${SCALE_WORDS}))?` +
      String.raw`(?:(?:\s?[–—-]\s?|\s(?:to|and|bis|und|à|a|out of every|out of|in)\s)(?:${currency})?(?<high>${amount}))?` +
      String.raw`(?:[\s-]?(?<scale>${SCALE_WORDS})(?!\p{L}))?` +
      String.raw`(?:[\s-]?(?<percent>%|percent(?:age points?)?|per cent|prozent(?:punkte)?)|\s(?:US[- ])?(?<currency>dollars?|euros?|pounds?|yuan|rmb|yen)|(?<times>x|[\s-]?fold|\stimes))?` +
      String.raw`|(?<dozens>(?:dozens|scores|hundreds|thousands|millions|billions)(?= of)))(?![\p{L}\p{N}]|[.,]\d)`,
    "giu",
  );
}
export const POINT = pattern(DIGITS);
/** Where the comma is the decimal sign. */
export const COMMA = pattern(DIGITS_COMMA);
/** At least how many, where a word names a number only roughly. */
export const PLENTY: Record<string, number> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2e3,
  millions: 2e6,
  billions: 2e9,
};

/** What the words before a figure say of it; "" where they say nothing. */
export function boundOf(before: string): Figure["bound"] {
  return BOUNDS.find(([words]) => words.test(before))?.[1] ?? "";
}

/** The ISO 4217 code of a currency that `POINT` or `COMMA` has found. */
export const currencyOf = (written: string): string => CURRENCIES.find(([form]) => form.test(written))![1];
