/** The words that the sieve looks for in a text. */
import { wordHash } from "../lexicon/word-hash.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import { CAPITAL_CORE, CORE, rareWords } from "./rare-words.ts";

/**
 * How far apart, in words, the two words that a mention needs may stand, at least: the patterns that ship span up to 37, and between the
 * texts of a block may stand others that are no part of it, such as footnotes and hidden text.
 */
export const NEAR = 100;

/** Words in one alternative of a pattern's part: few have more than three. */
const LONG = 6;

/** The part that a word plays in pairs, each of which has a number: it counts only with its partner near, or is such a partner. */
export interface Pair {
  /** What a text that holds the word may hold, as one of the bits of `rare-words.ts`, where a partner of that number stands near. */
  needs: { kind: number; number: number }[];
  /** The numbers of the pairs in which it is a partner. */
  gives: number[];
}

/** What the sieve looks for: by the hash of a word what a text that holds it may hold, and with which partners. */
export function sieveWords(lexicon: OpenLexicon): Map<number, Pair & { kinds: number }> {
  const words = new Map<number, Pair & { kinds: number }>();
  const entry = (word: string): Pair & { kinds: number } => {
    const hash = keyOf(wordHash(word));
    let known = words.get(hash);
    if (!known) words.set(hash, (known = { kinds: 0, needs: [], gives: [] }));
    return known;
  };
  const pairs = new Map<string, { word: string; kind: number; partners: Set<string> }>();
  rareWords(lexicon, (word, kind, partners) => {
    if (partners.length === 0 || (kind !== CORE && kind !== CAPITAL_CORE)) {
      entry(word).kinds |= kind;
      return;
    }
    const key = `${kind} ${word}`;
    const pair = pairs.get(key) ?? { word, kind, partners: new Set() };
    for (const partner of partners) pair.partners.add(partner);
    pairs.set(key, pair);
  });
  let number = 0;
  for (const { word, kind, partners } of pairs.values()) {
    // A word that is enough by itself for some other name needs no partner.
    if ((entry(word).kinds & (kind | CORE)) !== 0) continue;
    entry(word).needs.push({ kind, number });
    for (const partner of partners) entry(partner).gives.push(number);
    number++;
  }
  return words;
}

/** How many words the longest pattern may span: its gaps, and for each part more words than any of its alternatives has. */
export function longestPattern({ partRule, partGap }: OpenLexicon): number {
  const spans = new Map<number, number>();
  for (let part = 0; part < partRule.length; part++)
    spans.set(partRule[part]!, (spans.get(partRule[part]!) ?? 0) + partGap[part]! + LONG);
  return Math.max(0, ...spans.values());
}

/** A hash as the key of a table in which 0 stands for an empty place. */
export const keyOf = (hash: number): number => hash || 1;
