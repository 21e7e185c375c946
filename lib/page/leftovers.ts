import { ENTITY_TYPES } from "../lexicon/entity.ts";
import { highlightName } from "../card/mark-style.ts";

/**
 * Takes away the marks that an earlier content script left behind. Firefox ends the scripts of an extension that is updated or switched
 * off without a word, and runs the new one in pages that stand open: there the old highlights would keep their names to themselves.
 */
export function takeLeftovers(): void {
  // By name: what Firefox shows to extensions of the page's registry cannot be iterated.
  for (const type of [...ENTITY_TYPES, "echo", "active"]) CSS.highlights.delete(highlightName(type));
}
