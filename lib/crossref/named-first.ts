import type { EntityType } from "../lexicon/entity.ts";
import { namesEntity } from "./indexed-passage.ts";
import type { Ranked } from "./rank.ts";

/** Who or what is called by a name: whoever points at one wants to know what is said of it. Of an idea other passages may say as much. */
const CALLED: readonly (EntityType | undefined)[] = ["organisation", "person", "product", "event"];
/** The share of the first passage's score above which one that names what is pointed at comes before it: the first bears hardly more. */
const NEARLY = 0.9;

/** The ranked passages, the best that names what is pointed at before the first unless that one bears plainly more. */
export function namedFirst(
  ranked: readonly Ranked[],
  entity: string | null,
  type: EntityType | undefined,
): readonly Ranked[] {
  const [first] = ranked;
  if (!first || !CALLED.includes(type)) return ranked;
  const naming = ranked.filter(({ indexed }) => namesEntity(indexed, entity));
  const best = naming.reduce<Ranked | null>(
    (best, each) => (best && best.score >= each.score ? best : each),
    null,
  );
  if (!best || best.score < NEARLY * first.score || naming.includes(first)) return ranked;
  return [best, ...ranked.filter((each) => each !== best)];
}
