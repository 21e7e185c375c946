/** The learnt associations of all packs, for an index: by the numbers that it gives its passages. */
import { formatRef, parseRef } from "../corpus/article.ts";
import { type Associations, pairsOf } from "../corpus/associations.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { TERMS_VERSION } from "./index-block.ts";

export interface Associated {
  /** What a term was learnt to speak for: passages by number, and nothing's bearing on what is read; null where it was learnt nothing of. */
  of(key: string): { passages: { passage: number; weight: number }[]; nothing: number } | null;
  /** All that something was learnt of. */
  passages: ReadonlySet<number>;
}

/** Those learnt of other terms than this version's are passed over, and what is associated with a passage that is not there. */
export async function associatedIn(
  index: CorpusIndex,
  associations: readonly Associations[],
): Promise<Associated> {
  const learnt = associations.filter(({ terms }) => terms === TERMS_VERSION);
  const refs = learnt.flatMap(({ passages }) => passages);
  const articles = new Set(refs.map((ref) => parseRef(ref)!.article));
  const read = await index.read([...articles].flatMap((id) => index.passagesOf(id)));
  const numbers = new Map(
    read.map(({ article, passage: { paragraph }, number }) => [
      formatRef({ article: article.id, paragraph }),
      number,
    ]),
  );
  return {
    of(key) {
      const its = learnt.filter(
        ({ weights, nothing }) => Object.hasOwn(weights, key) || Object.hasOwn(nothing, key),
      );
      if (its.length === 0) return null;
      const passages = its.flatMap(({ passages: there, weights }) =>
        [...pairsOf(weights[key] ?? [])].flatMap(({ place, weight }) => {
          const passage = numbers.get(there[place] ?? "");
          return passage === undefined ? [] : [{ passage, weight }];
        }),
      );
      return { passages, nothing: its.reduce((sum, { nothing }) => sum + (nothing[key] ?? 0), 0) };
    },
    passages: new Set(refs.flatMap((ref) => numbers.get(ref) ?? [])),
  };
}
