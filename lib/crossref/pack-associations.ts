/** What was learnt about the passages of each pack, by the numbers that an index gives them. */
import { formatRef, parseRef } from "../corpus/article.ts";
import { type Associations, pairsOf } from "../corpus/associations.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { TERMS_VERSION } from "./index-block.ts";

/** The associations of one pack. */
export interface PackAssociations {
  /** What a term speaks for: some passages, by number, and "nothing bears"; null for a term about which nothing was learnt. */
  of(key: string): { passages: { passage: number; weight: number }[]; nothing: number } | null;
  /** The numbers of all passages about which something was learnt. */
  passages: ReadonlySet<number>;
}

/** Passes over what was learnt with terms of another version, and passages that are not in the index. Rejects as `CorpusIndex.read` does. */
export async function associationsIn(
  index: CorpusIndex,
  associations: readonly Associations[],
): Promise<PackAssociations[]> {
  const learnt = associations.filter(({ terms }) => terms === TERMS_VERSION);
  const articles = new Set(learnt.flatMap(({ passages }) => passages.map((ref) => parseRef(ref)!.article)));
  const read = await index.read([...articles].flatMap((id) => index.passagesOf(id)));
  const numbers = new Map(
    read.map(({ article, passage: { paragraph }, number }) => [
      formatRef({ article: article.id, paragraph }),
      number,
    ]),
  );
  return learnt.map((one) => numbered(one, numbers));
}

function numbered(
  { passages: refs, weights, nothing }: Associations,
  numbers: ReadonlyMap<string, number>,
): PackAssociations {
  return {
    of(key) {
      const list = Object.hasOwn(weights, key) ? weights[key]! : null;
      const against = Object.hasOwn(nothing, key) ? nothing[key]! : null;
      if (!list && against === null) return null;
      const passages = [...pairsOf(list ?? [])].flatMap(({ place, weight }) => {
        const passage = numbers.get(refs[place] ?? "");
        return passage === undefined ? [] : [{ passage, weight }];
      });
      return { passages, nothing: against ?? 0 };
    },
    passages: new Set(refs.flatMap((ref) => numbers.get(ref) ?? [])),
  };
}
