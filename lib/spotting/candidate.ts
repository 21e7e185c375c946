/** Words that may be a mention: whether they are one depends on what else the page says and on their neighbours. */
export interface Candidate {
  start: number;
  end: number;
  /** Where the white space and opening marks before `start` begin: a paraphrase that is cut off at this name ends there. */
  spaceBefore: number;
  entity: number;
  /** The number of a rule of the lexicon; -1 - n for the n-th acronym that the page introduced. */
  rule: number;
  /** The number of the sense that the rule asks for; -1 where it asks for none. */
  sense: number;
  precedence: Precedence;
  /** Of a pattern, where each of its parts stands, start and end by turns; null for a name. */
  parts: number[] | null;
}

/** PROPER: a name, which no paraphrase may contain. PLAIN: a concept's name, or a paraphrase. CONTEXT: gives way to both. */
export type Precedence = 0 | 1 | 2;
export const PROPER: Precedence = 0;
export const PLAIN: Precedence = 1;
export const CONTEXT: Precedence = 2;

/** A cue word of a group. */
export interface CueHit {
  group: number;
  start: number;
  end: number;
}
