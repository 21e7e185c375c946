import { type LearntWeights, weighAssociations } from "./weigh-associations.ts";
import type { Reading } from "./reading.ts";
import { type CorpusIndex, rarity } from "./corpus-index.ts";
import { type IndexedPassage, sentenceTerms } from "./indexed-passage.ts";
import { type Query, queryOf, sharesFigure } from "./query.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** A passage that may bear on what is read. */
export interface Ranked extends Scored {
  indexed: IndexedPassage;
  /** How far its score is ahead of that of "nothing bears"; null where nothing was learnt about it. */
  ahead: number | null;
}
interface Scored {
  /** Its number in the index. */
  passage: number;
  /** To be compared within one query only. */
  score: number;
}

const NOTHING_LEARNT: LearntWeights = { passages: new Map(), nothing: () => null };

/** How many are looked at sentence by sentence; what ranks lower by the whole passage does not come first by a sentence. */
const LOOKED_AT = 60;

/** Scores every passage by BM25 over the terms of a query and by what was learnt; the first sixty, best first. */
function scorePassages(index: CorpusIndex, query: Query, weights: Weights, learnt: LearntWeights): Scored[] {
  const { size: all, lengths } = index;
  const sums = new Float64Array(all);
  const mean = index.length / Math.max(1, all);
  const { k1, b } = weights;
  for (const [key, { weight }] of query) {
    if (weight === 0) continue;
    const { passages, counts, size } = index.postings(key);
    const worth = weight * rarity(index, key) * (k1 + 1);
    for (let i = 0; i < size; i++) {
      const passage = passages[i]!;
      const times = counts[i]!;
      sums[passage]! += (worth * times) / (times + k1 * (1 - b + (b * lengths[passage]!) / mean));
    }
  }
  for (const [passage, sum] of learnt.passages) sums[passage]! += weights.associations * sum;
  return highest(sums, LOOKED_AT);
}

/** The highest sums above 0, best first. A heap would be quicker only if very many rose one after the other. */
function highest(sums: Float64Array, most: number): Scored[] {
  const found: Scored[] = [];
  let least = 0;
  for (let passage = 0; passage < sums.length; passage++) {
    const score = sums[passage]!;
    if (score <= least) continue;
    let at = found.length;
    while (at > 0 && found[at - 1]!.score < score) at--;
    found.splice(at, 0, { passage, score });
    if (found.length > most) found.pop();
    if (found.length === most) least = found[most - 1]!.score;
  }
  return found;
}

/** A sentence's score is divided by its number of terms to this power: a long one shares more by chance. */
const SENTENCE_LENGTH = 0.25;

/**
 * What the best sentence of a passage shares with the query. The square root of the rarity counts here: many ideas together
 * in one sentence make the same claim, a single rare word does not.
 */
function bestSentence(index: CorpusIndex, query: Query, indexed: IndexedPassage): number {
  let best = 0;
  for (const { keys, length } of sentenceTerms(indexed, sharesFigure(index, query, indexed.number))) {
    let sum = 0;
    for (const [key, { weight }] of query) if (keys.has(key)) sum += weight * Math.sqrt(rarity(index, key));
    best = Math.max(best, sum / Math.max(1, length) ** SENTENCE_LENGTH);
  }
  return best;
}

/** Puts the best first, and lets no article crowd out the others: each further passage of the same one counts a little less. */
function spread(index: CorpusIndex, ranked: readonly Ranked[], weights: Weights): Ranked[] {
  const rest = [...ranked];
  const taken = new Map<string, number>();
  const articleOf = ({ passage }: Ranked) => index.articleOf(passage);
  const worth = (r: Ranked) => r.score * weights.repeat ** (taken.get(articleOf(r)) ?? 0);
  const chosen: Ranked[] = [];
  while (rest.length > 0) {
    const best = rest.reduce((x, y) => (worth(y) > worth(x) ? y : x));
    rest.splice(rest.indexOf(best), 1);
    taken.set(articleOf(best), (taken.get(articleOf(best)) ?? 0) + 1);
    chosen.push(best);
  }
  return chosen;
}

/** The corpus's passages by how much they bear on the sentence read, best first; at most sixty. */
export function rank(index: CorpusIndex, reading: Reading, weights: Weights = WEIGHTS): Promise<Ranked[]> {
  return rankQuery(index, queryOf(index, reading, weights), weights);
}

/** The same for a query: best first, at most sixty. */
export async function rankQuery(
  index: CorpusIndex,
  query: Query,
  weights: Weights = WEIGHTS,
): Promise<Ranked[]> {
  const learnt = weights.associations > 0 ? await weighAssociations(index, query) : NOTHING_LEARNT;
  const scored = scorePassages(index, query, weights, learnt);
  const read = await index.read(scored.map(({ passage }) => passage));
  const first = scored.map((one, i): Ranked => ({ ...one, indexed: read[i]!, ahead: null }));
  for (const ranked of first) {
    ranked.score += weights.sentence * bestSentence(index, query, ranked.indexed);
    const nothing = learnt.nothing(ranked.passage);
    if (nothing !== null) ranked.ahead = ranked.score - weights.associations * nothing;
  }
  return spread(index, first, weights);
}
