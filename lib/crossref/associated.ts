/** The learnt associations of all packs, for an index: by the numbers that it gives its passages. */
import { formatRef, parseRef } from "../corpus/article.ts";
import type { Associations } from "../corpus/associations.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { TERMS_VERSION } from "./index-block.ts";

export interface Associated {
  /** By a term's key: the passages that it speaks for or against. */
  terms: ReadonlyMap<string, readonly { passage: number; weight: number }[]>;
  /** By a term's key: how much it speaks for nothing's bearing on what is read. */
  nothing: ReadonlyMap<string, number>;
  /** All that something was learnt of. */
  passages: ReadonlySet<number>;
}

/** Those learnt of other terms than this version's are passed over, and what is associated with a passage that is not there. */
export async function associatedIn(
  index: CorpusIndex,
  associations: readonly Associations[],
): Promise<Associated> {
  const learnt = associations.filter(({ terms }) => terms === TERMS_VERSION);
  const refs = new Set(learnt.flatMap(({ weights }) => Object.values(weights).flatMap(Object.keys)));
  const articles = new Set([...refs].map((ref) => parseRef(ref)!.article));
  const read = await index.read([...articles].flatMap((id) => index.passagesOf(id)));
  const numbers = new Map(
    read.map(({ article, passage, number }) => [
      formatRef({ article: article.id, paragraph: passage.paragraph }),
      number,
    ]),
  );
  const terms = new Map<string, { passage: number; weight: number }[]>();
  const nothing = new Map<string, number>();
  for (const { weights, nothing: none } of learnt) {
    for (const [key, byRef] of Object.entries(weights)) {
      const its = Object.entries(byRef).flatMap(([ref, weight]) => {
        const passage = numbers.get(ref);
        return passage === undefined ? [] : [{ passage, weight }];
      });
      terms.set(key, [...(terms.get(key) ?? []), ...its]);
    }
    for (const [key, weight] of Object.entries(none)) nothing.set(key, (nothing.get(key) ?? 0) + weight);
  }
  const passages = new Set([...refs].flatMap((ref) => numbers.get(ref) ?? []));
  return { terms, nothing, passages };
}
