/**
 * What has been learnt of which passages people bring up: by the terms of what somebody reads, how much each speaks for a passage, beyond
 * what the two have in common. "Backfire" is no word of the passage that says it in others.
 */
import * as v from "valibot";
import { parseRef } from "./article.ts";

/** By passage, as `formatRef` writes it ("001¶8"): more than 0 speaks for it, less against it. */
export type PassageWeights = Record<string, number>;

export interface Associations {
  /** The version of what terms are made by: with any other these say nothing. */
  terms: number;
  /** By a term's key. */
  weights: Record<string, PassageWeights>;
  /** By a term's key: how much it speaks for none of these passages' bearing on what is read at all. */
  nothing: Record<string, number>;
}

const weight = v.pipe(v.number(), v.finite());
const ref = v.pipe(
  v.string(),
  v.check((text) => parseRef(text) !== null, "A passage is written as article and paragraph: “001¶8”."),
);

export const associationsSchema: v.GenericSchema<unknown, Associations> = v.object({
  terms: v.number(),
  weights: v.record(v.string(), v.record(ref, weight)),
  nothing: v.record(v.string(), weight),
});

/** Those with passages of some articles. */
export function associatedOnly(
  { weights, ...rest }: Associations,
  isWanted: (article: string) => boolean,
): Associations {
  const kept = Object.entries(weights).map(([key, byRef]): [string, PassageWeights] => [
    key,
    Object.fromEntries(Object.entries(byRef).filter(([ref]) => isWanted(parseRef(ref)!.article))),
  ]);
  return { ...rest, weights: Object.fromEntries(kept) };
}
