/**
 * What was learnt about which passages people bring up: for each term of what somebody reads, how much it speaks for a passage, beyond what
 * the two have in common. "Backfire" may call for a passage that says the same in other words.
 */
import * as v from "valibot";
import { formatRef, parseRef } from "./article.ts";

/** In lists of numbers: to read thousands of small objects would take a background that wakes longer than all the rest. */
export interface Associations {
  /** The version of the terms with which this was learnt (`TERMS_VERSION`): with any other it says nothing. */
  terms: number;
  /** The passages about which something was learnt, as `formatRef` writes them: "001¶8". */
  passages: string[];
  /** By the key of a term: by turns a place in `passages` and a weight. Above 0 the term speaks for that passage, below 0 against it. */
  weights: Record<string, number[]>;
  /** By the key of a term: how much it speaks for "nothing bears", that is, for none of these passages. */
  nothing: Record<string, number>;
}

const weight = v.pipe(v.number(), v.finite());

/** Whether a text is a reference in the one way in which it is written: passages are looked up by it. */
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

/** The pairs of a list in `weights`. */
export function* pairsOf(list: readonly number[]): Generator<{ place: number; weight: number }> {
  for (let i = 0; i < list.length; i += 2) yield { place: list[i]!, weight: list[i + 1]! };
}

/** What was learnt about passages of some articles only. `isWanted` gets an article's id. */
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
