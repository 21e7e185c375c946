import { elsewhere } from "./being-read.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { type Query, queryOf } from "./query.ts";
import { type Ranked, rankQuery } from "./rank.ts";
import type { Reading } from "./reading.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** What a reading asks for, and the passages that bear most on it. */
interface RankedElsewhere {
  query: Query;
  /** Best first. An article that is itself being read is left out. */
  ranked: Ranked[];
  /** Whether a passage is of an article that may be quoted: of any other than those. */
  isElsewhere: (passage: number) => boolean;
}

/** Ranks the passages that are from elsewhere than what is being read. */
export async function rankElsewhere(
  index: CorpusIndex,
  reading: Reading,
  weights: Weights = WEIGHTS,
): Promise<RankedElsewhere> {
  const query = queryOf(index, reading, weights);
  const all = await rankQuery(index, query, weights);
  const isElsewhere = elsewhere(index, reading.paragraph, all);
  return { query, ranked: all.filter(({ passage }) => isElsewhere(passage)), isElsewhere };
}
