import type { GoldMention } from "./read-document.ts";

/** right: same entity, spans overlap. strict: spans are equal too. */
export interface Score {
  gold: number;
  predicted: number;
  right: number;
  found: number;
  strict: number;
}

interface Judged {
  score: Score;
  /** Gold mentions that no prediction overlaps with the same entity. */
  missed: GoldMention[];
  /** Predictions that no gold mention overlaps with the same entity. */
  wrong: GoldMention[];
}

export const emptyScore = (): Score => ({ gold: 0, predicted: 0, right: 0, found: 0, strict: 0 });

/** Scores the predictions of core entities against gold mentions of one document. */
export function judge(gold: readonly GoldMention[], predicted: readonly GoldMention[]): Judged {
  const overlap = (a: GoldMention, b: GoldMention): boolean =>
    a.entity === b.entity && a.start < b.end && b.start < a.end;
  const missed = gold.filter((g) => !predicted.some((p) => overlap(g, p)));
  const wrong = predicted.filter((p) => !gold.some((g) => overlap(g, p)));
  const strict = predicted.filter((p) =>
    gold.some((g) => g.entity === p.entity && g.start === p.start && g.end === p.end),
  );
  return {
    score: {
      gold: gold.length,
      predicted: predicted.length,
      right: predicted.length - wrong.length,
      found: gold.length - missed.length,
      strict: strict.length,
    },
    missed,
    wrong,
  };
}

export function addScore(to: Score, more: Score): void {
  for (const key of Object.keys(to) as (keyof Score)[]) to[key] += more[key];
}

/** Shares of 0 … 1. Where nothing is predicted, nothing is wrong; where there is nothing to find, nothing is missed. */
export function shares(score: Score): { precision: number; recall: number; f1: number; strictF1: number } {
  const precision = score.predicted === 0 ? 1 : score.right / score.predicted;
  const recall = score.gold === 0 ? 1 : score.found / score.gold;
  const f = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
  const strictPrecision = score.predicted === 0 ? 1 : score.strict / score.predicted;
  const strictRecall = score.gold === 0 ? 1 : score.strict / score.gold;
  return { precision, recall, f1: f(precision, recall), strictF1: f(strictPrecision, strictRecall) };
}

/** "precision 0.970 recall 0.950 f1 0.960 strict-f1 0.930" */
export function formatShares(score: Score): string {
  const { precision, recall, f1, strictF1 } = shares(score);
  return `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} f1 ${f1.toFixed(3)} strict-f1 ${strictF1.toFixed(3)}`;
}
