import type { TermKind } from "./terms.ts";

/**
 * How much each signal weighs. They are few, and coarse on purpose: they were set by halves and quarters on judgements of some thirty
 * sentences, and the ranking hardly changes when one of them changes by a third (`docs/quality.md` has the table).
 */
export interface Weights {
  /** A shared term, by its kind. */
  kinds: Record<TermKind, number>;
  /** What is left of the weight of a concept that belongs to the field's setting. */
  setting: number;
  /** What is left of the weight of a word for which a concept stands too: the two would count the same thing twice. */
  sameWord: number;
  /** What is left of the weight of a term that stands in the paragraph and not in the sentence. */
  paragraph: number;
  /** What the entity pointed at weighs on top of its weight as an entity. */
  pointed: number;
  /** What the best sentence of a passage shares by itself: a claim is made in one sentence. */
  sentence: number;
  /** The learnt associations; set on ten sets of judgements, each of them ranked by what was learnt from the others. */
  associations: number;
  /** BM25: how soon repetition stops counting, and how much a long passage is discounted. */
  k1: number;
  b: number;
  /** What a passage keeps of its score for each passage of the same article that comes before it. */
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

/** Ranks by what two texts have in common, and by nothing that was learnt. */
export const SHARED: Weights = { ...WEIGHTS, associations: 0 };
