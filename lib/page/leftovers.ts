import { ENTITY_TYPES } from "../lexicon/entity.ts";
import { ACTIVE, highlightName } from "../card/mark-style.ts";
import { takeHosts } from "./take-hosts.ts";

/**
 * Takes away the marks that an earlier content script left behind. When an extension is updated or switched off, Firefox ends its scripts
 * without a word, and then runs the new one in pages that are open: there the old highlights would still occupy their names.
 */
export function takeLeftovers(): void {
  // By name: what Firefox shows extensions of the page's registry cannot be iterated.
  for (const type of [...ENTITY_TYPES, "echo"]) CSS.highlights.delete(highlightName(type));
  // Where a card stood its words were set off. With our sheet it would be seen again.
  if (CSS.highlights.delete(ACTIVE)) takeHosts([document]);
}
