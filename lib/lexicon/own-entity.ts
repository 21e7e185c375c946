import type { Entity, EntityType, Name } from "./entity.ts";

/** A name as the reader types it. Capitals that were typed are asked for on the page, as with any name. */
export function ownName(text: string): Name {
  return { text, case: /\p{Lu}/u.test(text) ? "capitals" : "any" };
}

/** Someone or something that the reader adds: a name and a kind, and no gloss, since no passage was chosen for one. */
export function ownEntity({ id, name, type }: { id: string; name: string; type: EntityType }): Entity {
  return { id, name, type, tier: "core", gloss: "", cites: [], names: [ownName(name)], patterns: [] };
}
