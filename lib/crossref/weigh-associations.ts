import type { CorpusIndex } from "./corpus-index.ts";
import type { PackAssociations } from "./pack-associations.ts";
import type { Query } from "./query.ts";

/** Weight of a term that stands in the paragraph and not in the sentence, which weighs 1: the same as while learning. */
export const AROUND = 0.3;

/** What the terms of a query speak for and against, all together. */
export interface LearntWeights {
  /** By passage number. A passage that is not there has no weight, which is as much as the middling one has. */
  passages: ReadonlyMap<number, number>;
  /** The weight of "nothing bears", as learnt along with a passage; null for a passage about which nothing was learnt. */
  nothing(passage: number): number | null;
}

/** Weighs each pack by itself: nothing of one may bear on a sentence that is just what another is about. */
export async function weighAssociations(index: CorpusIndex, query: Query): Promise<LearntWeights> {
  const packs = (await index.associations()).map((pack) => ({ pack, ...weigh(pack, query) }));
  return {
    passages: new Map(packs.flatMap(({ passages }) => [...passages])),
    nothing: (passage) => packs.find(({ pack }) => pack.passages.has(passage))?.nothing ?? null,
  };
}

function weigh(pack: PackAssociations, query: Query): { passages: Map<number, number>; nothing: number } {
  const passages = new Map<number, number>();
  let nothing = 0;
  let square = 0;
  for (const [key, { inSentence }] of query) {
    const learnt = pack.of(key);
    if (!learnt) continue;
    const times = inSentence ? 1 : AROUND;
    square += times * times;
    for (const { passage, weight } of learnt.passages)
      passages.set(passage, (passages.get(passage) ?? 0) + times * weight);
    nothing += times * learnt.nothing;
  }
  // As while learning: the more terms agree, the less each counts, or a long sentence would drown out what it shares.
  const norm = Math.sqrt(square) || 1;
  for (const [passage, sum] of passages) passages.set(passage, sum / norm);
  return { passages, nothing: nothing / norm };
}
