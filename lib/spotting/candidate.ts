/** Words that may be a mention: whether they are one depends on what else the page says and on their neighbours. */
export interface Candidate {
  start: number;
  end: number;
  /** Where the white space and opening marks before `start` begin: a paraphrase that is cut at this name ends there. */
  spaceBefore: number;
  entity: number;
  /** A rule of the lexicon; -1 - n for the n-th acronym that the page introduced. */
  rule: number;
  /** The condition, -1: none. */
  sense: number;
  standing: Standing;
  /** Pattern: where each part that matched stands, start and end by turns. Name: null. */
  parts: number[] | null;
}

/** proper: a name, which no paraphrase may hold. plain: a concept's name or a paraphrase. context: gives way to both. */
export type Standing = 0 | 1 | 2;
export const PROPER: Standing = 0;
export const PLAIN: Standing = 1;
export const CONTEXT: Standing = 2;

/** A cue word of a group. */
export interface CueHit {
  group: number;
  start: number;
  end: number;
}
