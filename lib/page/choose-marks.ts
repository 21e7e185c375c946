/** Chooses which of the mentions found are marked, by the reader's settings. Pure. */
import type { Density } from "../card/mark-choice.ts";
import type { SpottedEntity } from "../spotting/page-reader.ts";
import type { FoundMention } from "../spotting/spotter.ts";

export interface MarkChoice {
  density: Density;
  types: readonly string[];
  markContext: boolean;
}

/** Makes a test whether mentions of an entity count at all: on the badge, in the list, for marks and cards. */
export function wanted({ types, markContext }: MarkChoice): Wanted {
  const chosen = new Set<string>(types);
  return ({ type, tier }) => (tier === "core" ? chosen.has(type) : markContext);
}

export type Wanted = (entity: SpottedEntity) => boolean;

/** Whether an entity of tier core is named, whether marked or not. */
export function namesCore(mentions: readonly FoundMention[]): boolean {
  return mentions.some(({ entity }) => entity.tier === "core");
}

/** The indices of those of a block's mentions that are marked. `firstOf(id)`: the number of the first block on the page that names the entity. */
export function chooseMarks(
  mentions: readonly FoundMention[],
  isWanted: Wanted,
  density: Density,
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
