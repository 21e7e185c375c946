import type { Figure } from "./figure.ts";
import { boundOf, COMMA, currencyOf, PLENTY, POINT } from "./figure-pattern.ts";
import { hanFigures } from "./figures-han.ts";
import { measuredBy } from "./measured.ts";
import { scaleOf, shareOf, valueOf } from "./numbers.ts";
import { type Language, LANGUAGES, languageOf, STOP_WORDS } from "./stop-words.ts";

/** In four languages, whole or cut short: "mar" is one, the beginning of "market" is none. */
const MONTHS = (
  "january januar janvier enero jan february februar février febrero feb march märz mars marzo mar mär april avril abril apr may mai mayo " +
  "june juni juin junio jun july juli juillet julio jul august août agosto aug september septembre septiembre sept sep " +
  "october oktober octobre octubre oct okt november novembre noviembre nov december dezember décembre diciembre dec dez"
).replaceAll(" ", "|");
const AFTER_MONTH = new RegExp(`(?<!\\p{L})(?:${MONTHS})\\.?$`, "iu");
const BEFORE_MONTH = new RegExp(`^\\.?\\s(?:${MONTHS})(?!\\p{L})`, "iu");
const YEAR = /^(?:19|20)\d\d$/;

/** The figures of a text, in order; none overlap. Numbers that only name something (GPT-4, 5G, the 28th of May) are none. */
export function figuresIn(text: string, language: Language = languageOf(text)): Figure[] {
  const comma = language !== "en";
  const found = hanFigures(text);
  const form = comma ? COMMA : POINT;
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    const figure = readMatch(text, match, comma, (from) => (form.lastIndex = from));
    if (figure && !found.some((f) => f.start < figure.end && figure.start < f.end)) found.push(figure);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `again`: to be called where only the first part of a match belongs together, with the place from which to look for the next figure. */
function readMatch(
  text: string,
  match: RegExpExecArray,
  comma: boolean,
  again: (from: number) => void,
): Figure | null {
  const groups = match.groups!;
  const start = match.index + match[0].length - match[0].trimStart().length;
  const before = text.slice(Math.max(0, start - 24), start).trimEnd();
  const base = {
    start,
    end: match.index + match[0].length,
    unit: "",
    bound: boundOf(before),
    measures: null,
  };
  if (groups.share)
    return withMeasure(text, {
      ...base,
      kind: "percent",
      low: shareOf(groups.share),
      high: shareOf(groups.share),
    });
  if (groups.dozens) {
    const low = PLENTY[groups.dozens.toLowerCase()]!;
    return withMeasure(text, { ...base, kind: "count", low, high: low, bound: "about" });
  }
  const low = valueOf(groups.low!, comma);
  const joint = /\s(and|und|in|out of|out of every|a|à)\s/i.exec(match[0])?.[1]?.toLowerCase();
  const single = () => {
    const end = firstEnd(text, match, base);
    // Of "one in five" the second number is no figure, of "35 in 2021" it is.
    if (joint !== "in" || YEAR.test(groups.high!)) again(end);
    const { low: number, lowScale, symbol } = groups;
    return measured(text, { low: number, lowScale, symbol }, { ...base, end }, low, low);
  };
  if (groups.high && joint === "in")
    return /^(?:ten|10|hundred|100)$/i.test(groups.high) ? perTen(text, base, low, groups.high) : single();
  if (joint?.startsWith("out")) return perTen(text, base, low, groups.high!);
  if (groups.high && joint && !/(?:between|zwischen|entre|de)$/i.test(before)) return single();
  return measured(text, groups, base, low, groups.high ? valueOf(groups.high, comma) : low);
}

type Base = Pick<Figure, "start" | "end" | "unit" | "bound" | "measures">;

/** "nine in ten" is 90 percent. */
function perTen(text: string, base: Base, low: number, of: string): Figure {
  const all = /\d/.test(of) ? Number(of) : of.toLowerCase() === "ten" ? 10 : valueOf(of, false);
  const percent = (100 * low) / (all || 100);
  return withMeasure(text, { ...base, kind: "percent", low: percent, high: percent });
}

/** Where the first number of a match ends: what looked like a range ("5 and 6") is that one alone. */
function firstEnd(text: string, match: RegExpExecArray, { start, end }: Base): number {
  const { low = "", lowScale = "" } = match.groups!;
  const head = text.slice(start, end);
  const from = head.indexOf(low) + low.length;
  return start + (lowScale ? head.indexOf(lowScale, from) + lowScale.length : from);
}

/** A number as what the words around it make of it; null where it is no figure. */
function measured(
  text: string,
  groups: Record<string, string | undefined>,
  base: Base,
  low: number,
  high: number,
): Figure | null {
  const scale = scaleOf(groups.scale || groups.lowScale);
  const lowScale = scaleOf(groups.lowScale || groups.scale);
  const range = { low: low * lowScale, high: high * scale };
  if (groups.percent) return withMeasure(text, { ...base, ...range, kind: "percent" });
  const currency = groups.symbol || groups.currency;
  if (currency) return withMeasure(text, { ...base, ...range, kind: "money", unit: currencyOf(currency) });
  if (groups.times) return withMeasure(text, { ...base, ...range, kind: "times" });
  const before = text.slice(Math.max(0, base.start - 32), base.start).trimEnd();
  const plain = groups.low!;
  const scaleWord = groups.scale || groups.lowScale || "";
  const scaled = scaleWord !== "";
  if (!scaled && YEAR.test(plain)) return { ...base, ...range, kind: "date" };
  if (AFTER_MONTH.test(before) || BEFORE_MONTH.test(text.slice(base.end, base.end + 16))) return null;
  if (!scaled && range.low < 100 && isNumbered(before)) return null;
  if (isModel(before, plain, scaleWord)) return null;
  const counted = withMeasure(text, { ...base, ...range, kind: "count" });
  // "One of them", "two": in words and as small as that, it counts nothing.
  if (!counted.measures || (!scaled && !/\d/.test(plain) && low < 3)) return null;
  return counted;
}

/** Words that are too general to tell what a text is about, and yet are numbered. */
const NUMBERED = /^(?:no|nr|numbers?|parts?|points?|cases?|days?|weeks?|months?|years?|times?)$/i;

/** Whether what stands before a small number makes it the number of a thing: "Lecture 4", "No. 5"; but not in "Only 4", "Nearly 40". */
function isNumbered(before: string): boolean {
  if (!/\p{Lu}\p{Ll}+$|(?:no|nr|¶|§)\.?$/u.test(before)) return false;
  const word = /\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? "";
  if (NUMBERED.test(word)) return true;
  return boundOf(before) === "" && !LANGUAGES.some((language) => STOP_WORDS[language].has(word));
}

/** Whether a number is part of a product's name: "Ascend 910B", "a Boeing 737"; but not in "Only 300 firms", "Tuesday 1,200 firms". */
function isModel(before: string, number: string, scale: string): boolean {
  const name = /(?<=^|[^\p{L}])\p{Lu}\p{Ll}+$/u.exec(before);
  if (!name || !/^\d+$/.test(number)) return false;
  return scale.length === 1 || (scale === "" && !/(?:^|[.!?:("“‘])\s*$/.test(before.slice(0, name.index)));
}

/** The figure with what it measures; a count takes its unit from there. */
function withMeasure(text: string, figure: Figure): Figure {
  const measures = measuredBy(text, figure);
  const unit =
    figure.kind === "count" && measures
      ? (/\S+$/.exec(text.slice(measures.start, measures.end))?.[0] ?? "")
      : figure.unit;
  return { ...figure, measures, unit };
}
