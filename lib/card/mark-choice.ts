/** What a reader can choose to have marked. */
import { ENTITY_TYPES, type EntityType } from "../lexicon/entity.ts";

/** How many marks: every one, the first in a paragraph, the first on the page, or none until the pointer rests on a mention. */
export const DENSITIES = ["every", "paragraph", "page", "hover"] as const;
export type Density = (typeof DENSITIES)[number];

/** The kinds to choose from; all are marked at first. Places have a setting of their own (`markContext`). */
export const MARKED_TYPES: readonly EntityType[] = ENTITY_TYPES.filter((type) => type !== "place");
