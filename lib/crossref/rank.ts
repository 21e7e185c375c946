import type { Reading } from "./content.ts";
import { type CorpusIndex, rarity } from "./corpus-index.ts";
import { languageOf } from "./stop-words.ts";
import { kindOf, termsOf, withEntities, type TermKind } from "./terms.ts";

/** How much each signal weighs. `docs/quality-crossref.md` tells what each adds and how little the ranking hangs on its value. */
export interface Weights {
  /** Of a shared term by its kind. */
  kinds: Record<TermKind, number>;
  /** Of a term of the paragraph that the sentence does not hold. */
  paragraph: number;
  /** Of the entity pointed at, beside its weight as any entity. */
  pointed: number;
  /** BM25: how fast repetition stops to count, and how much a long passage is discounted. */
  k1: number;
  b: number;
  /** What a further passage of an article already among the first keeps of its score. */
  repeat: number;
}

export const WEIGHTS: Weights = {
  kinds: { w: 1, c: 1, e: 1, p: 0.5, f: 1, d: 1 },
  paragraph: 0.2,
  pointed: 1,
  k1: 1.2,
  b: 0.5,
  repeat: 0.85,
};

/** A passage (its number in the index) with what it scored. */
export interface Ranked {
  passage: number;
  score: number;
}

/** The terms asked for, each with its weight. */
export type Query = Map<string, number>;

export function queryOf(reading: Reading, weights: Weights = WEIGHTS): Query {
  const { paragraph, start, end, entity, mentions = [] } = reading;
  const language = languageOf(paragraph);
  const query: Query = new Map();
  const add = (from: ReturnType<typeof termsOf>, share: number) => {
    for (const { key } of from) if (!query.has(key)) query.set(key, share * weights.kinds[kindOf(key)]);
  };
  const inside = mentions.filter((m) => m.start >= start && m.end <= end);
  add(withEntities(termsOf(paragraph.slice(start, end), language), inside), 1);
  if (entity) query.set(`e${entity}`, weights.kinds.e + weights.pointed);
  const all = termsOf(paragraph, language);
  for (const { entity: id, start: s, end: e } of mentions) all.push({ key: `e${id}`, start: s, end: e });
  add(all, weights.paragraph);
  return query;
}

/** All passages that share a term with the query, best first. */
export function score(index: CorpusIndex, query: Query, weights: Weights = WEIGHTS): Ranked[] {
  const sums = new Float64Array(index.passages.length);
  const mean = index.length / Math.max(1, index.passages.length);
  for (const [key, weight] of query) {
    const postings = index.postings.get(key);
    if (!postings || weight === 0) continue;
    const worth = weight * rarity(index, key);
    for (const [i, passage] of postings.passages.entries()) {
      const times = postings.counts[i]!;
      const norm = weights.k1 * (1 - weights.b + (weights.b * index.passages[passage]!.length) / mean);
      sums[passage]! += (worth * times * (weights.k1 + 1)) / (times + norm);
    }
  }
  const ranked: Ranked[] = [];
  for (const [passage, sum] of sums.entries()) if (sum > 0) ranked.push({ passage, score: sum });
  return ranked.sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** Reorders so that no article crowds out the others: each further passage of one counts a little less. */
export function spread(
  index: CorpusIndex,
  ranked: readonly Ranked[],
  weights: Weights = WEIGHTS,
  first = 12,
): Ranked[] {
  const rest = ranked.slice(0, first);
  const taken = new Map<string, number>();
  const chosen: Ranked[] = [];
  while (rest.length > 0) {
    const worth = (r: Ranked) =>
      r.score * weights.repeat ** (taken.get(index.passages[r.passage]!.article.id) ?? 0);
    const best = rest.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    rest.splice(rest.indexOf(best), 1);
    const id = index.passages[best.passage]!.article.id;
    taken.set(id, (taken.get(id) ?? 0) + 1);
    chosen.push(best);
  }
  return [...chosen, ...ranked.slice(first)];
}

/** The corpus's passages by how much they bear on the sentence read, best first. */
export function rank(index: CorpusIndex, reading: Reading, weights: Weights = WEIGHTS): Ranked[] {
  return spread(index, score(index, queryOf(reading, weights), weights), weights);
}
