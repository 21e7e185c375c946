/**
 * The compiled lexicon: one automaton over words in which names, the alternatives of patterns and cue words all end,
 * as sections of plain numbers and text in one byte string. Written by `compileLexicon`, read by `openLexicon`.
 *
 * The automaton is a trie over vocabulary numbers. State 0 is the root; the children of state s are the states
 * `firstChild[s]` … `firstChild[s + 1] - 1`, sorted by `label`. A label is `word * 2`, plus 1 where a comma stands before
 * the word. What ends in a state s stands at `firstEnd[s]` … `firstEnd[s + 1] - 1`.
 */
import type { EntityType, Tier } from "./entity.ts";

export const FORMAT = 8;

/** Stands for “… ” in the rules' texts, where it would be the one character in most of them that takes two bytes. */
export const GAP = "\u001f";

/** What ends in a state: a name, an alternative of a part of patterns, or a cue word. */
export const NAME = 0;
export const PART = 1;
export const CUE = 2;

/** A condition of names and patterns; cue groups by number. Empty lists where nothing is asked. */
export interface CompiledSense {
  afterFull: boolean;
  near: number[];
  page: number[];
  about: number[];
  dense: number[];
  unless: number[];
  notBefore: string[];
  notAfter: string[];
}

export interface CompiledHeader {
  format: typeof FORMAT;
  words: number;
  cues: string[];
  /** By rule: see `signsBehind`. Few names have any. */
  signs: Record<string, string>;
  /** Numbers (or letters) of each section and the bytes that one takes, in the order in which they are written. */
  sections: [name: string, width: number, length: number][];
}

/** Number sections. */
export interface CompiledTables {
  /** The letters of all words, one after another; word w is `wordStart[w]` … `wordStart[w + 1] - 1`. */
  letters: Int32Array;
  wordStart: Int32Array;
  label: Int32Array;
  firstChild: Int32Array;
  firstEnd: Int32Array;
  /** NAME, PART or CUE. */
  endKind: Int32Array;
  /** A rule, a word class or a cue group. */
  endRef: Int32Array;
  /** Bit n set: the n-th letter (of the first 31) must be a capital. */
  endCapitals: Int32Array;
  /** Per rule: its entity, and its sense (-1: none). */
  ruleEntity: Int32Array;
  ruleSense: Int32Array;
  /** Per rule: letters at the end of its words that are no part of the mention. */
  ruleEnding: Int32Array;
  /** Patterns share words: the parts of word class c are `classPart[classFirst[c]]` … `classPart[classFirst[c + 1] - 1]`, falling. */
  classFirst: Int32Array;
  classPart: Int32Array;
  /** Per part of a pattern: its rule, its place in the pattern, words that may stand before it, and 1 where it may be left out. */
  partRule: Int32Array;
  partIndex: Int32Array;
  partGap: Int32Array;
  partOptional: Int32Array;
  /** 1 where it stands beside the mention. */
  partOutside: Int32Array;
  /** Per part: how many parts its pattern has. */
  partCount: Int32Array;
}

/**
 * The tables as they are stored. Words are front-coded (`front-coding.ts`). Of their letters `letters` holds the low bytes, and `letterHigh`
 * the high bytes from the first letter that has one: words stand in the order of the alphabet, so those letters are the last.
 */
export interface StoredTables extends CompiledTables {
  shared: Int32Array;
  letterHigh: Int32Array;
}

export const NUMBER_SECTIONS = [
  "letters",
  "letterHigh",
  "shared",
  "wordStart",
  "label",
  "firstChild",
  "firstEnd",
  "endKind",
  "endRef",
  "endCapitals",
  "ruleEntity",
  "ruleSense",
  "ruleEnding",
  "classFirst",
  "classPart",
  "partRule",
  "partIndex",
  "partGap",
  "partOptional",
  "partOutside",
  "partCount",
] as const satisfies readonly (keyof StoredTables)[];

/**
 * Sections whose numbers are mostly near the one before are stored as their differences, which pack well: most of the labels are
 * children of the root, one word after the other, and most patterns have the words of a new class in each part.
 */
export const AS_DIFFERENCES: ReadonlySet<string> = new Set<keyof CompiledTables>([
  "wordStart",
  "label",
  "firstChild",
  "firstEnd",
  "partRule",
  "ruleEntity",
  "ruleSense",
  "classFirst",
  "classPart",
]);

/**
 * Text sections, a line each: entities (id, name, type, tier between tabs), rules (as the lexicon writes them) and senses (see
 * `writeSense`).
 */
export const TEXT_SECTIONS = ["entities", "rules", "senses"] as const;

export interface CompiledEntity {
  id: string;
  name: string;
  type: EntityType;
  tier: Tier;
}
