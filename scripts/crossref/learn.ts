/** Learns from judged sentences which passages their terms call for: a softmax over the passages, with “nothing” as one more. */

/** A sentence, by numbers of its terms and of the passages. */
export interface Example {
  /** Terms with how much each counts; their squares add up to 1. */
  terms: readonly { term: number; times: number }[];
  /** By passage: what it scores without anything learnt, and what share of the sentence's judgement it has, 1 in all. */
  scores: Float64Array;
  wanted: Float64Array;
}

/** How much the score of a passage counts in the softmax: what is learnt is added to it, and does not replace it. */
const SCORES = 0.2;

const STEPS = 300;
/** Adam, as its authors propose it but for the size of a step. */
const STEP = 0.03;
const [MEAN, SQUARE, TINY] = [0.9, 0.999, 1e-8];

/**
 * Weights by term and passage, `terms × passages` in one list, for which the wanted passages come out as likely as can be, each weight's square
 * costing `decay`.
 */
export function learn(
  examples: readonly Example[],
  terms: number,
  passages: number,
  decay: number,
): Float64Array {
  const weights = new Float64Array(terms * passages);
  const means = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);
  const slope = new Float64Array(weights.length);
  for (let step = 1; step <= STEPS; step++) {
    for (let i = 0; i < slope.length; i++) slope[i] = decay * weights[i]!;
    for (const example of examples) addSlope(example, weights, slope, examples.length);
    const [meanShare, squareShare] = [1 - MEAN ** step, 1 - SQUARE ** step];
    for (let i = 0; i < weights.length; i++) {
      const by = slope[i]!;
      const mean = (means[i] = MEAN * means[i]! + (1 - MEAN) * by);
      const square = (squares[i] = SQUARE * squares[i]! + (1 - SQUARE) * by * by);
      weights[i]! -= (STEP * (mean / meanShare)) / (Math.sqrt(square / squareShare) + TINY);
    }
  }
  for (let term = 0; term < terms; term++) centre(weights.subarray(term * passages, (term + 1) * passages));
  return weights;
}

/** A softmax has no zero of its own: here the middling passage has 0, and so has one about which nothing was learnt. */
function centre(weights: Float64Array): void {
  const mean = weights.reduce((sum, each) => sum + each, 0) / weights.length;
  for (let i = 0; i < weights.length; i++) weights[i]! -= mean;
}

function addSlope(
  { terms, scores, wanted }: Example,
  weights: Float64Array,
  slope: Float64Array,
  examples: number,
): void {
  const passages = scores.length;
  const likely = scores.map((score, passage) =>
    terms.reduce((sum, { term, times }) => sum + times * weights[term * passages + passage]!, SCORES * score),
  );
  const most = Math.max(...likely);
  for (let p = 0; p < passages; p++) likely[p] = Math.exp(likely[p]! - most);
  const all = likely.reduce((sum, each) => sum + each, 0);
  for (let p = 0; p < passages; p++) {
    const off = (likely[p]! / all - wanted[p]!) / examples;
    for (const { term, times } of terms) slope[term * passages + p]! += times * off;
  }
}
