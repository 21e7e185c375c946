import type { Span } from "../corpus/sentences.ts";
import { hanFigures } from "./figures-han.ts";
import { measuredBy } from "./measured.ts";
import {
  DIGITS,
  DIGITS_COMMA,
  NUMBER_WORDS,
  SCALE_WORDS,
  scaleOf,
  SHARE_WORDS,
  shareOf,
  valueOf,
} from "./numbers.ts";
import { languageOf, type Language } from "./stop-words.ts";

/** percent: in points. money: in whole units of its currency. times: a factor. date: a year. count: of what `unit` names. */
type FigureKind = "percent" | "money" | "times" | "count" | "date";

/** A figure in a text, with its unit and what it measures. */
export interface Figure extends Span {
  kind: FigureKind;
  /** Equal but in a range. */
  low: number;
  high: number;
  /** A currency ("USD"), or the noun that is counted as it stands; "" for the others. */
  unit: string;
  /** What the words around it say of it: "over 60%", "by 2030". */
  bound: "" | "over" | "under" | "about" | "by" | "since";
  /** The words of the text that say what is measured; null where none do. */
  measures: Span | null;
}

const CURRENCIES: [RegExp, string][] = [
  [/^(?:us\$|\$|dollars?|usd)$/i, "USD"],
  [/^(?:€|euros?|eur)$/i, "EUR"],
  [/^(?:£|pounds?|gbp)$/i, "GBP"],
  [/^(?:¥|yuan|rmb|renminbi)$/i, "CNY"],
  [/^yen$/i, "JPY"],
];
const BOUNDS: [RegExp, Figure["bound"]][] = [
  [
    /(?:more than|over|above|at least|exceed(?:s|ed|ing)?|mehr als|über|mindestens|plus de|más de|as many as|upwards of)$/i,
    "over",
  ],
  [
    /(?:less than|fewer than|under|below|at most|up to|no more than|nearly|almost|weniger als|unter|fast|bis zu|moins de|menos de)$/i,
    "under",
  ],
  [/(?:about|around|roughly|some|approximately|circa|ca\.|etwa|rund|ungefähr|environ|unos|unas)$/i, "about"],
  [/(?:by|until|bis|d'ici|para)$/i, "by"],
  [/(?:since|from|seit|ab|depuis|desde)$/i, "since"],
];
const MONTHS = "(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\p{L}*\\.?";
const AFTER_MONTH = new RegExp(`${MONTHS}$`, "iu");
const BEFORE_MONTH = new RegExp(`^\\.?\\s${MONTHS}\\s`, "iu");

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
const POINT = pattern(DIGITS);
const COMMA = pattern(DIGITS_COMMA);
const PLENTY: Record<string, number> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2e3,
  millions: 2e6,
  billions: 2e9,
};

/** The figures of a text in order; none overlap. Numbers that name something (GPT-4, 5G, day 28 of a month) are none. */
export function figuresIn(text: string, language: Language = languageOf(text)): Figure[] {
  const comma = language !== "en";
  const found = hanFigures(text);
  for (const match of text.matchAll(comma ? COMMA : POINT)) {
    const figure = readMatch(text, match, comma);
    if (figure && !found.some((f) => f.start < figure.end && figure.start < f.end)) found.push(figure);
  }
  return found.sort((a, b) => a.start - b.start);
}

function readMatch(text: string, match: RegExpExecArray, comma: boolean): Figure | null {
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
  const single = () => firstAlone(text, match, base, low);
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

/** What looked like a range ("5 and 6") is its first number alone. */
function firstAlone(text: string, match: RegExpExecArray, base: Base, low: number): Figure | null {
  const { low: number = "", lowScale = "", symbol } = match.groups!;
  const head = text.slice(base.start, base.end);
  const from = head.indexOf(number) + number.length;
  const end = base.start + (lowScale ? head.indexOf(lowScale, from) + lowScale.length : from);
  return measured(text, { low: number, lowScale, symbol }, { ...base, end }, low, low);
}

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
  if (currency) {
    const unit = CURRENCIES.find(([form]) => form.test(currency))![1];
    return withMeasure(text, { ...base, ...range, kind: "money", unit });
  }
  if (groups.times) return withMeasure(text, { ...base, ...range, kind: "times" });
  const before = text.slice(Math.max(0, base.start - 32), base.start).trimEnd();
  const plain = groups.low!;
  const scaleWord = groups.scale || groups.lowScale || "";
  const scaled = scaleWord !== "";
  if (!scaled && /^(?:19|20)\d\d$/.test(plain)) return { ...base, ...range, kind: "date" };
  // A day of a month, a numbered thing ("Lecture 4", "No. 5") or a small number in words is no figure.
  if (
    AFTER_MONTH.test(before) ||
    BEFORE_MONTH.test(text.slice(base.end, base.end + 16)) ||
    (/\p{Lu}\p{Ll}+$|(?:no|nr|¶|§)\.?$/u.test(before) &&
      !/^(?:The|In|Of|About|Over|Some|With)$/.test(/\p{L}+$/u.exec(before)?.[0] ?? "") &&
      !scaled &&
      range.low < 100) ||
    isModel(before, plain, scaleWord)
  )
    return null;
  const counted = withMeasure(text, { ...base, ...range, kind: "count" });
  if (!counted.measures || (!scaled && !/\d/.test(plain) && low < 3)) return null;
  return counted;
}

/** Whether a number is part of a product's name: "Ascend 910B", "a Boeing 737"; but not in "Only 300 firms", "Tuesday 1,200 firms". */
function isModel(before: string, number: string, scale: string): boolean {
  const name = /(?<=^|[^\p{L}])\p{Lu}\p{Ll}+$/u.exec(before);
  if (!name || !/^\d+$/.test(number)) return false;
  return scale.length === 1 || (scale === "" && !/(?:^|[.!?:("“‘])\s*$/.test(before.slice(0, name.index)));
}

function boundOf(before: string): Figure["bound"] {
  return BOUNDS.find(([words]) => words.test(before))?.[1] ?? "";
}

function withMeasure(text: string, figure: Figure): Figure {
  const measures = measuredBy(text, figure);
  const unit =
    figure.kind === "count" && measures
      ? (/\S+$/.exec(text.slice(measures.start, measures.end))?.[0] ?? "")
      : figure.unit;
  return { ...figure, measures, unit };
}

/** A figure as a term: equal figures have equal keys. A small count tells nothing by itself: null. */
export function figureKey({ kind, low, high, unit }: Figure): string | null {
  if (kind === "date") return `d${low}`;
  if (kind === "count" && high < 20) return null;
  const range = low === high ? `${low}` : `${low}-${high}`;
  return `f${range}${kind === "percent" ? "%" : kind === "money" ? unit : kind === "times" ? "x" : ""}`;
}
