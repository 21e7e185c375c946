import type { Entity, EntityType, Name } from "./entity.ts";

/** Characters of the longest name that a reader may add: room for a law's, spelt out. */
export const LONGEST_NAME = 200;

/** Whether a text holds a letter or digit: signs alone are never found on a page. */
export const holdsWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A name as the reader types it. Capitals that were typed are asked for on the page, as with any name. */
export function ownName(text: string): Name {
  return { text, case: "capitals" };
}

/** An entity that the reader adds: a name and a kind, and no gloss, since no passage was chosen for one. */
export function ownEntity({ id, name, type }: { id: string; name: string; type: EntityType }): Entity {
  return { id, name, type, tier: "core", gloss: "", cites: [], names: [ownName(name)], patterns: [] };
}
