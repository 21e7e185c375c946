import type { Page } from "./page.ts";

/** The entity of each mention that counts and stands where a reader can come to see it. */
export function* counted({ reading, places, marks }: Page): Generator<string> {
  for (const block of reading.blocks.values())
    if (block.mentions.length > 0 && places.isShown(block))
      for (const { entity } of block.mentions) if (marks.isWanted(entity)) yield entity.id;
}
