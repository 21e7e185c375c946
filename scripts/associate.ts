/**
 * `npm run -s associate -- FOLDER...`: learns `seeds/associations.json` from judged sentences. Each folder holds a `crossref.json` and the
 * documents that it judges (`docs/quality.md` tells their form). What is measured on a folder that was learnt from is no estimate.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatRef } from "../lib/corpus/article.ts";
import type { Associations } from "../lib/corpus/associations.ts";
import { AROUND } from "../lib/crossref/associate.ts";
import { type CorpusIndex, createCorpusIndex } from "../lib/crossref/corpus-index.ts";
import { TERMS_VERSION } from "../lib/crossref/index-block.ts";
import { queryOf } from "../lib/crossref/query.ts";
import { rank } from "../lib/crossref/rank.ts";
import { kindOf } from "../lib/crossref/terms.ts";
import { SHARED } from "../lib/crossref/weights.ts";
import { spotDocument } from "./crossref/document.ts";
import { type Judged, readJudgements } from "./crossref/judge.ts";
import { type Example, learn } from "./crossref/learn.ts";
import { loadCorpus } from "./load-corpus.ts";
import { ASSOCIATIONS, SEEDS } from "./pack.ts";

/** Of a grade 2 and a grade 1, in the share that a passage has of a judgement. */
const SHARES: Record<number, number> = { 2: 0.9, 1: 0.25 };
/** Sentences that must hold a term: what one alone holds is learnt by heart. */
const LEAST = 2;
/** See `learn`. Three times as much and a third were no better. */
const DECAY = 1e-4;
/** A lighter weight moves nothing. */
const TRIFLE = 0.2;

/** Terms that are asked for by what they say, and not by what is found for them. */
const isLearnt = (key: string) => kindOf(key) !== "f" && kindOf(key) !== "d";

export async function associationsFrom(index: CorpusIndex, judged: readonly Judged[]): Promise<Associations> {
  const passages = await index.read(Array.from({ length: index.size }, (_, i) => i));
  const refs = passages.map(({ article, passage: { paragraph } }) =>
    formatRef({ article: article.id, paragraph }),
  );
  const wanted = judged.filter(({ relevant }) => relevant.some(({ grade }) => grade === 2));
  const queries = wanted.map(({ reading }) => queryOf(index, reading, SHARED));
  const counts = new Map<string, number>();
  for (const query of queries)
    for (const key of query.keys()) if (isLearnt(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const terms = [...counts.keys()].filter((key) => counts.get(key)! >= LEAST).sort();
  const numbers = new Map(terms.map((key, i) => [key, i]));
  const examples = await Promise.all(
    wanted.map(async ({ reading, relevant }, i): Promise<Example> => {
      const held = [...queries[i]!].flatMap(([key, { inSentence }]) => {
        const term = numbers.get(key);
        return term === undefined ? [] : [{ term, times: inSentence ? 1 : AROUND }];
      });
      const norm = Math.hypot(...held.map(({ times }) => times)) || 1;
      const scores = new Float64Array(refs.length);
      for (const { passage, score } of await rank(index, reading, { ...SHARED, repeat: 1 }))
        scores[passage] = score;
      const shares = new Float64Array(refs.length);
      for (const ref of relevant) {
        const at = refs.indexOf(formatRef(ref));
        if (at >= 0) shares[at] = SHARES[ref.grade] ?? 0;
      }
      const all = shares.reduce((sum, share) => sum + share, 0) || 1;
      return {
        terms: held.map(({ term, times }) => ({ term, times: times / norm })),
        scores,
        wanted: shares.map((share) => share / all),
      };
    }),
  );
  const learnt = learn(examples, terms.length, refs.length, DECAY);
  const weights = terms.map((key, term): [string, Record<string, number>] => {
    const its = refs.map((ref, p): [string, number] => [ref, learnt[term * refs.length + p]!]);
    const telling = its.filter(([, weight]) => Math.abs(weight) >= TRIFLE);
    return [key, Object.fromEntries(telling.map(([ref, weight]) => [ref, Math.round(weight * 100) / 100]))];
  });
  return {
    terms: TERMS_VERSION,
    weights: Object.fromEntries(weights.filter(([, byRef]) => Object.keys(byRef).length > 0)),
  };
}

if (process.argv[1] === import.meta.filename) {
  const folders = process.argv.slice(2);
  if (folders.length === 0) {
    console.error("usage: npm run -s associate -- FOLDER...");
    process.exitCode = 2;
  } else {
    const corpus = loadCorpus();
    const judged = folders.flatMap((folder) =>
      readJudgements(join(folder, "crossref.json"), folder, (file) => spotDocument(file, corpus.lexicon)),
    );
    const associations = await associationsFrom(createCorpusIndex(corpus), judged);
    const lines = Object.entries(associations.weights).map(
      ([key, byRef]) => `${JSON.stringify(key)}: ${JSON.stringify(byRef)}`,
    );
    writeFileSync(
      join(SEEDS, ASSOCIATIONS),
      `{ "terms": ${associations.terms}, "weights": {\n${lines.join(",\n")}\n} }\n`,
    );
    console.log(`${judged.length} judged sentences, ${lines.length} terms: seeds/${ASSOCIATIONS}`);
  }
}
