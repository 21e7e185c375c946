/** What was learnt with each pack, for an index: by the numbers that it gives its passages. */
import { formatRef, parseRef } from "../corpus/article.ts";
import { type Associations, pairsOf } from "../corpus/associations.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { TERMS_VERSION } from "./index-block.ts";

/** Of one pack. */
export interface Associated {
  /** What a term was learnt to speak for: passages by number, and nothing's bearing on what is read; null where it was learnt nothing of. */
  of(key: string): { passages: { passage: number; weight: number }[]; nothing: number } | null;
  /** All that something was learnt of. */
  passages: ReadonlySet<number>;
}

/** What was learnt of other terms than this version's is passed over, and what is associated with a passage that is not there. */
export async function associatedIn(
  index: CorpusIndex,
  associations: readonly Associations[],
): Promise<Associated[]> {
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
): Associated {
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
