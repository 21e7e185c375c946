import type { NamedAt } from "../crossref/terms.ts";
import type { Block } from "./block.ts";
import type { Wanted } from "./choose-marks.ts";
import type { Page } from "./page.ts";

/** The entity of each mention that counts and stands where a reader can come to see it. */
export function* counted({ reading, places, marks }: Page): Generator<string> {
  for (const block of reading.blocks.values())
    if (block.mentions.length > 0 && places.isShown(block))
      for (const { entity } of block.mentions) if (marks.isWanted(entity)) yield entity.id;
}

/** The mentions of a block that count, by the ids of their entities. */
export const countedIn = ({ mentions }: Block, isWanted: Wanted): NamedAt[] =>
  mentions
    .filter(({ entity }) => isWanted(entity))
    .map(({ start, end, entity }) => ({ start, end, entity: entity.id }));
