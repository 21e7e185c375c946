import type { TermKind } from "./terms.ts";

/**
 * How much each signal weighs. Few, and coarse on purpose: they were set by halves and quarters on judgements of some thirty
 * sentences, and the ranking hardly moves when one of them moves by a third (`docs/quality.md` has the table).
 */
export interface Weights {
  /** Of a shared term by its kind. */
  kinds: Record<TermKind, number>;
  /** Share of the weight of a concept that is the field's setting. */
  setting: number;
  /** Share of its weight that is left to a word where a concept stands for it: the two would count the same thing twice. */
  sameWord: number;
  /** Share of the weight of a term that stands in the paragraph and not in the sentence. */
  paragraph: number;
  /** Of the entity pointed at, beside its weight as any entity. */
  pointed: number;
  /** Of what one sentence of the passage shares by itself: a claim is made in a sentence. */
  sentence: number;
  /** Of what the learnt associations say; set by ten sets of judgements, each ranked by what the others had taught. */
  associations: number;
  /** BM25: how fast repetition stops to count, and how much a long passage is discounted. */
  k1: number;
  b: number;
  /** What a further passage of an article that is among the first already keeps of its score. */
  repeat: number;
}

export const WEIGHTS: Weights = {
  // A bare word is half of a concept: in a small corpus many rare words are rare by chance.
  kinds: { w: 0.5, c: 1, e: 1, p: 0.5, f: 1, d: 1 },
  paragraph: 0.25,
  pointed: 1,
  setting: 0.5,
  sameWord: 0.5,
  sentence: 3.75,
  associations: 3,
  k1: 1,
  b: 0.5,
  repeat: 0.85,
};

/** By what two texts have in common, and by nothing that was learnt. */
export const SHARED: Weights = { ...WEIGHTS, associations: 0 };
