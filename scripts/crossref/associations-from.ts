import { formatRef } from "../../lib/corpus/article.ts";
import type { Associations } from "../../lib/corpus/associations.ts";
import { AROUND } from "../../lib/crossref/weigh-associations.ts";
import type { CorpusIndex } from "../../lib/crossref/corpus-index.ts";
import { TERMS_VERSION } from "../../lib/crossref/index-block.ts";
import { type Query, queryOf } from "../../lib/crossref/query.ts";
import { rankQuery } from "../../lib/crossref/rank.ts";
import { kindOf } from "../../lib/crossref/terms.ts";
import { SHARED } from "../../lib/crossref/weights.ts";
import type { Judged, Judgement } from "./judge.ts";
import { type Example, learn } from "./learn.ts";

/** How much a grade 2 and a grade 1 count in the share that a passage has of a judgement. */
const SHARES: Record<number, number> = { 2: 0.9, 1: 0.25 };
/** The share of “nothing” where a sentence has no higher grade than 1. */
const NOTHING_MUCH = 0.5;
/** What “nothing” scores while learning, as passages score by what they share: those that bear have 15 to 30. */
const NOTHING_SCORES = 20;
/** How many sentences must hold a term: one that a single sentence holds would be learnt by heart. */
const LEAST = 2;
/** See `learn`. Twice as much was no better. */
const DECAY = 1e-4;
/** A weight lighter than this changes nothing. */
const TRIFLE = 0.2;

/** Figures and years are found by themselves. */
const isLearnt = (key: string) => kindOf(key) !== "f" && kindOf(key) !== "d";

/** Learns from judged sentences about the passages of an index. */
export async function associationsFrom(index: CorpusIndex, judged: readonly Judged[]): Promise<Associations> {
  const passages = await index.read(Array.from({ length: index.size }, (_, i) => i));
  const refs = passages.map(({ article, passage: { paragraph } }) =>
    formatRef({ article: article.id, paragraph }),
  );
  const queries = judged.map(({ reading }) => queryOf(index, reading, SHARED));
  const numbers = new Map(termsIn(queries).map((key, i) => [key, i]));
  const examples = await Promise.all(
    judged.map(async ({ relevant }, i): Promise<Example> => ({
      terms: heldBy(queries[i]!, numbers),
      scores: await scoresOf(index, queries[i]!),
      wanted: sharesOf(relevant, refs),
    })),
  );
  const classes = refs.length + 1;
  const learnt = learn(examples, numbers.size, classes, DECAY);
  const weights: Associations["weights"] = {};
  const nothing: Associations["nothing"] = {};
  for (const [key, term] of numbers) {
    const its = [...learnt.subarray(term * classes, (term + 1) * classes)].map(rounded);
    const telling = refs.flatMap((_, place) => (its[place] === 0 ? [] : [place, its[place]!]));
    if (telling.length > 0) weights[key] = telling;
    if (its[refs.length] !== 0) nothing[key] = its[refs.length]!;
  }
  return { terms: TERMS_VERSION, passages: refs, weights, nothing };
}

const rounded = (weight: number): number => (Math.abs(weight) < TRIFLE ? 0 : Math.round(weight * 100) / 100);

function termsIn(queries: readonly Query[]): string[] {
  const counts = new Map<string, number>();
  for (const query of queries)
    for (const key of query.keys()) if (isLearnt(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.keys()].filter((key) => counts.get(key)! >= LEAST).sort();
}

/** As `weighAssociations` counts them, which does not know terms about which only trifles were learnt. */
function heldBy(query: Query, numbers: ReadonlyMap<string, number>): Example["terms"] {
  const held = [...query].flatMap(([key, { inSentence }]) => {
    const term = numbers.get(key);
    return term === undefined ? [] : [{ term, times: inSentence ? 1 : AROUND }];
  });
  const norm = Math.hypot(...held.map(({ times }) => times)) || 1;
  return held.map(({ term, times }) => ({ term, times: times / norm }));
}

async function scoresOf(index: CorpusIndex, query: Query): Promise<Float64Array> {
  const scores = new Float64Array(index.size + 1);
  for (const { passage, score } of await rankQuery(index, query, { ...SHARED, repeat: 1 }))
    scores[passage] = score;
  scores[index.size] = NOTHING_SCORES;
  return scores;
}

function sharesOf(relevant: Judgement["relevant"], refs: readonly string[]): Float64Array {
  const shares = new Float64Array(refs.length + 1);
  for (const ref of relevant) {
    const at = refs.indexOf(formatRef(ref));
    if (at >= 0) shares[at] = SHARES[ref.grade] ?? 0;
  }
  const best = Math.max(0, ...relevant.map(({ grade }) => grade));
  shares[refs.length] = best === 0 ? 1 : best === 1 ? NOTHING_MUCH : 0;
  const all = shares.reduce((sum, share) => sum + share, 0) || 1;
  return shares.map((share) => share / all);
}
