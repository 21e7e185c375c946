/** Which of the mentions found are marked, as the reader's settings say. Pure. */
import type { PageReader, Spotted } from "../spotting/page-reader.ts";

export interface MarkChoice {
  density: "every" | "paragraph" | "page" | "hover";
  types: readonly string[];
  markContext: boolean;
}

/** Whether mentions of an entity count at all: on the badge, in the list, for marks and cards. */
export function wanted(reader: PageReader, choice: MarkChoice): boolean[] {
  const types = new Set(choice.types);
  return reader.entities.map(({ type, tier }) => (tier === "core" ? types.has(type) : choice.markContext));
}

/** Whether an entity that the corpus is about is named, marked or not. */
export function namesCore({ entities }: PageReader, mentions: readonly Spotted[]): boolean {
  return mentions.some(({ entity }) => entities[entity]!.tier === "core");
}

/**
 * Indices into a block's mentions, of those that are marked. `firstOf(entity)` is the number of the first block on the
 * page that mentions it.
 */
export function chooseMarks(
  mentions: readonly Spotted[],
  wantedEntities: readonly boolean[],
  density: MarkChoice["density"],
  block: number,
  firstOf: (entity: number) => number | undefined,
): number[] {
  const chosen: number[] = [];
  const met = new Set<number>();
  mentions.forEach(({ entity }, index) => {
    if (density === "hover" || !wantedEntities[entity]) return;
    if (density !== "every" && (met.has(entity) || (density === "page" && firstOf(entity) !== block))) return;
    met.add(entity);
    chosen.push(index);
  });
  return chosen;
}
