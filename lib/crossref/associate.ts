import type { CorpusIndex } from "./corpus-index.ts";
import type { Query } from "./query.ts";

/** Of what the paragraph around the sentence holds: as it was learnt with. */
export const AROUND = 0.3;

/** What the terms of a reading together speak for and against. */
export interface Say {
  /** By passage number; of one that nothing was learnt of nothing is said, which is as much as of the middling one. */
  passages: ReadonlyMap<number, number>;
  /** For nothing's bearing on it. */
  nothing: number;
}

export async function associate(index: CorpusIndex, query: Query): Promise<Say> {
  const associated = await index.associated();
  const passages = new Map<number, number>();
  let nothing = 0;
  let square = 0;
  for (const [key, { inSentence }] of query) {
    const learnt = associated.of(key);
    if (!learnt) continue;
    const times = inSentence ? 1 : AROUND;
    square += times * times;
    for (const { passage, weight } of learnt.passages)
      passages.set(passage, (passages.get(passage) ?? 0) + times * weight);
    nothing += times * learnt.nothing;
  }
  // Who says much does not say more for any passage than who says little.
  const norm = Math.sqrt(square) || 1;
  for (const [passage, sum] of passages) passages.set(passage, sum / norm);
  return { passages, nothing: nothing / norm };
}
