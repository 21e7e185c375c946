import type { Associated } from "./associated.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { Query } from "./query.ts";

/** Of what the paragraph around the sentence holds: as it was learnt with. */
export const AROUND = 0.3;

/** What the terms of a reading together speak for and against. */
export interface Say {
  /** By passage number; of one that nothing was learnt of nothing is said, which is as much as of the middling one. */
  passages: ReadonlyMap<number, number>;
  /** For nothing's bearing on it, of what was learnt with a passage; null where nothing was learnt of that. */
  nothing(passage: number): number | null;
}

/** Each pack speaks for itself: a sentence on which nothing of one bears may be what another is about. */
export async function associate(index: CorpusIndex, query: Query): Promise<Say> {
  const packs = (await index.associated()).map((associated) => ({ associated, ...said(associated, query) }));
  return {
    passages: new Map(packs.flatMap(({ passages }) => [...passages])),
    nothing: (passage) => packs.find(({ associated }) => associated.passages.has(passage))?.nothing ?? null,
  };
}

function said(associated: Associated, query: Query): { passages: Map<number, number>; nothing: number } {
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
  // As it was learnt: of many terms that agree each counts for less, or a long sentence would drown what is shared.
  const norm = Math.sqrt(square) || 1;
  for (const [passage, sum] of passages) passages.set(passage, sum / norm);
  return { passages, nothing: nothing / norm };
}
