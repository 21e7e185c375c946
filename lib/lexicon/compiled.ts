/**
 * The compiled lexicon: one automaton over words in which names, the alternatives of patterns and cue words all end,
 * as sections of plain numbers and text in one byte string. Written by `compileLexicon`, read by `openLexicon`.
 *
 * The automaton is a trie over vocabulary numbers. State 0 is the root; the children of state s are the states
 * `firstChild[s]` … `firstChild[s + 1] - 1`, sorted by `label`. A label is `word * 2`, plus 1 where a comma stands before
 * the word. What ends in a state s stands at `firstEnd[s]` … `firstEnd[s + 1] - 1`.
 */
import type { EntityType, Tier } from "./entity.ts";

export const FORMAT = 9;

/** Stands for “… ” in the texts of rules: in most of them that would be the only character that takes two bytes. */
export const GAP = "\u001f";

/** What may end in a state: a name, an alternative of a pattern's part, or a cue word. */
export const NAME = 0;
export const PART = 1;
export const CUE = 2;

/** A `Sense`, compiled: cue groups by their numbers, and empty lists where nothing is asked for. */
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
  /** By the number of a rule: see `signsBehind`. Few names have any. */
  signs: Record<string, string>;
  /** The sections in the order in which they are written: `width` is the bytes of each number or letter, `length` how many there are. */
  sections: [name: string, width: number, length: number][];
}

/** The sections that hold numbers. */
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
 * The sections in which most numbers are near the one before. They are stored as differences, which pack well: most labels are those of
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
