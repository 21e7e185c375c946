import type { Associations } from "../corpus/associations.ts";
import { TERMS_VERSION } from "./index-block.ts";

/** Associations for tests, by term and passage. */
export function associationsOf(
  byTerm: Record<string, Record<string, number>>,
  nothing: Record<string, number> = {},
  terms = TERMS_VERSION,
): Associations {
  const passages = [...new Set(Object.values(byTerm).flatMap(Object.keys))];
  const weights = Object.entries(byTerm).map(([key, byRef]) => [
    key,
    Object.entries(byRef).flatMap(([ref, weight]) => [passages.indexOf(ref), weight]),
  ]);
  return { terms, passages, weights: Object.fromEntries(weights), nothing };
}
