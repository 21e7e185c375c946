/**
 * What has been learnt of which passages people bring up: by the terms of what somebody reads, how much each speaks for a passage, beyond
 * what the two have in common. "Backfire" is no word of the passage that says it in others.
 */
import * as v from "valibot";
import { formatRef, parseRef } from "./article.ts";

/** In lists of numbers: thousands of small objects would take a background that wakes longer than all the rest. */
export interface Associations {
  /** The version of what terms are made by: with any other these say nothing. */
  terms: number;
  /** What something was learnt of, as `formatRef` writes it: "001¶8". */
  passages: string[];
  /** By a term's key, by turns a passage's place in `passages` and the weight: more than 0 speaks for the passage, less against it. */
  weights: Record<string, number[]>;
  /** By a term's key: how much it speaks for none of these passages' bearing on what is read at all. */
  nothing: Record<string, number>;
}

const weight = v.pipe(v.number(), v.finite());

/** As it is written in one way alone: passages are looked up by it. */
const isRef = (text: string): boolean => {
  const ref = parseRef(text);
  return ref !== null && formatRef(ref) === text;
};

export const associationsSchema: v.GenericSchema<unknown, Associations> = v.object({
  terms: v.number(),
  passages: v.array(
    v.pipe(v.string(), v.check(isRef, "A passage is written as article and paragraph: “001¶8”.")),
  ),
  weights: v.record(
    v.string(),
    v.pipe(
      v.array(weight),
      v.check(
        (list) => list.length % 2 === 0 && list.every((each, i) => i % 2 === 1 || Number.isInteger(each)),
        "Write by turns the place of a passage, counted from 0, and its weight.",
      ),
    ),
  ),
  nothing: v.record(v.string(), weight),
});

/** A list of `weights` in pairs. */
export function* pairsOf(list: readonly number[]): Generator<{ place: number; weight: number }> {
  for (let i = 0; i < list.length; i += 2) yield { place: list[i]!, weight: list[i + 1]! };
}

/** Those with passages of some articles. */
export function associatedOnly(
  { passages, weights, ...rest }: Associations,
  isWanted: (article: string) => boolean,
): Associations {
  const kept = passages.filter((ref) => isWanted(parseRef(ref)!.article));
  const places = new Map(kept.map((ref, i) => [ref, i]));
  const left = Object.entries(weights).map(([key, list]): [string, number[]] => [
    key,
    [...pairsOf(list)].flatMap(({ place, weight }) => {
      const now = places.get(passages[place]!);
      return now === undefined ? [] : [now, weight];
    }),
  ]);
  return { ...rest, passages: kept, weights: Object.fromEntries(left) };
}
