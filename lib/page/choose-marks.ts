/** Which of the mentions found are marked, as the reader's settings say. Pure. */
import type { SpottedEntity } from "../spotting/page-reader.ts";
import type { FoundMention } from "../spotting/spotter.ts";

export interface MarkChoice {
  density: "every" | "paragraph" | "page" | "hover";
  types: readonly string[];
  markContext: boolean;
}

/** Whether mentions of an entity count at all: on the badge, in the list, for marks and cards. */
export function wanted({ types, markContext }: MarkChoice): Wanted {
  const chosen = new Set<string>(types);
  return ({ type, tier }) => (tier === "core" ? chosen.has(type) : markContext);
}

export type Wanted = (entity: SpottedEntity) => boolean;

/** Whether an entity that the corpus is about is named, marked or not. */
export function namesCore(mentions: readonly FoundMention[]): boolean {
  return mentions.some(({ entity }) => entity.tier === "core");
}

/**
 * Indices into a block's mentions, of those that are marked. `firstOf(id)` is the number of the first block on the
 * page that mentions it.
 */
export function chooseMarks(
  mentions: readonly FoundMention[],
  isWanted: Wanted,
  density: MarkChoice["density"],
  block: number,
  firstOf: (entity: string) => number | undefined,
): number[] {
  const chosen: number[] = [];
  const met = new Set<string>();
  mentions.forEach(({ entity }, index) => {
    if (density === "hover" || !isWanted(entity)) return;
    if (density !== "every" && (met.has(entity.id) || (density === "page" && firstOf(entity.id) !== block)))
      return;
    met.add(entity.id);
    chosen.push(index);
  });
  return chosen;
}
