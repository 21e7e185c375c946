import type { Page } from "./page.ts";

/** How many mentions that count stand on the page where a reader can come to see them, by entity. */
export function countByEntity({ reading, places, marks }: Page): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of reading.blocks.values())
    if (block.mentions.length > 0 && places.isShown(block))
      for (const { entity } of block.mentions)
        if (marks.isWanted(entity)) counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  return counts;
}

export function countMentions(page: Page): number {
  return [...countByEntity(page).values()].reduce((sum, count) => sum + count, 0);
}
