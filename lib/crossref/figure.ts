import type { Span } from "../corpus/sentences.ts";

/** percent: in points. money: in whole units of its currency. times: a factor. date: a year. count: of what `unit` names. */
type FigureKind = "percent" | "money" | "times" | "count" | "date";

/** A figure in a text, with its unit and what it measures. */
export interface Figure extends Span {
  kind: FigureKind;
  /** The two ends of a range; of a single number both are that number. */
  low: number;
  high: number;
  /** A currency ("USD"), or the noun that is counted, as the text writes it; "" for other kinds. */
  unit: string;
  /** How the words around it limit it: "over 60%", "by 2030". */
  bound: "" | "over" | "under" | "about" | "by" | "since";
  /** The words of the text that say what is measured; null where none do. */
  measures: Span | null;
}

/** The key of a figure as a term: equal figures have equal keys. null for a small count, which tells nothing by itself. */
export function figureKey({ kind, low, high, unit }: Figure): string | null {
  if (kind === "date") return `d${low}`;
  if (kind === "count" && high < 20) return null;
  const range = low === high ? `${low}` : `${low}-${high}`;
  return `f${range}${kind === "percent" ? "%" : kind === "money" ? unit : kind === "times" ? "x" : ""}`;
}
