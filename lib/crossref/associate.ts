import type { CorpusIndex } from "./corpus-index.ts";
import type { Query } from "./query.ts";

/** Of what the paragraph around the sentence holds: as it was learnt with. */
export const AROUND = 0.3;

/**
 * The learnt associations' say: by passage number, how much the terms of a reading together speak for it or against it. Of passages that
 * nothing was learnt of nothing is said, which is as much as of the middling one.
 */
export async function associate(index: CorpusIndex, query: Query): Promise<Map<number, number>> {
  const associations = await index.associations();
  const sums = new Map<number, number>();
  let square = 0;
  for (const [key, { inSentence }] of query) {
    const learnt = associations.get(key);
    if (!learnt) continue;
    const times = inSentence ? 1 : AROUND;
    square += times * times;
    for (const { passage, weight } of learnt) sums.set(passage, (sums.get(passage) ?? 0) + times * weight);
  }
  // Whoever says much says no more for any passage than who says little.
  for (const [passage, sum] of sums) sums.set(passage, sum / Math.sqrt(square));
  return sums;
}
