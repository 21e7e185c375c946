/** Which words a text must hold for anything in the lexicon to be found there. */
import { isIdeograph } from "../lexicon/characters.ts";
import { NAME, PART } from "../lexicon/compiled.ts";
import { commonness } from "./commonness.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import { askedOfPage } from "./senses.ts";

/** What a text that holds a word may hold, as bits: a mention of an entity that is marked by default … */
export const CORE = 1;
/** … or of one that is marked where the reader asks for places too … */
export const PLACE = 2;
/** … and the same if the word begins with a capital … */
export const CAPITAL_CORE = 4;
export const CAPITAL_PLACE = 8;
/** … or a sign: a cue word that some sense asks the whole page for. There are more groups of cues than bits, so some share one. */
export const SIGNS = ~31;
export const signOf = (group: number): number => 1 << (5 + (group % 27));
/** The word plays a part in pairs of words: see `Pair`. */
export const PAIRED = 16;

/**
 * Calls `mark(word, kind, partners)` for the rarest word of each name and of each cue that the whole page is asked for, and for every
 * word of each pattern's rarest part. Single characters tell little alone: two in a row are given as one word. `kind`: one of the bits
 * above. `partners`: words of which one must stand near too (the name's next rarest word, the words of the pattern's next rarest part);
 * empty where the word is enough by itself.
 */
export function rareWords(
  lexicon: OpenLexicon,
  mark: (word: string, kind: number, partners: readonly string[]) => void,
): void {
  const classes: string[][] = Array.from({ length: lexicon.classFirst.length - 1 }, () => []);
  const isWeighed = weighedCues(lexicon);
  const kindOf = (rule: number): number =>
    lexicon.entities()[lexicon.ruleEntity[rule]!]!.tier === "core" ? CORE : PLACE;
  everyPhrase(lexicon, (end, words) => {
    const ref = lexicon.endRef[end]!;
    const { word, at } = rarest(words);
    if (lexicon.endKind[end] === NAME) {
      const hasCapital = at < 31 && ((lexicon.endCapitals[end]! >>> at) & 1) === 1;
      const others = words.every(isWhole) ? words.filter((other) => other !== word) : [];
      const partners = others.length > 0 ? [rarest(others).word] : [];
      mark(word, hasCapital ? kindOf(ref) * CAPITAL_CORE : kindOf(ref), partners);
    } else if (lexicon.endKind[end] === PART) classes[ref]!.push(word);
    else if (isWeighed[ref]) mark(word, signOf(ref), []);
  });
  for (const [rule, [rare, next]] of rarestParts(lexicon, classes)) {
    const partners = next?.every(isWhole) ? next : [];
    for (const word of rare!) mark(word, kindOf(rule), isWhole(word) ? partners : []);
  }
}

/** Whether it is a word of a script with spaces between words, and no single character or pair of them. */
const isWhole = (word: string): boolean => word.length > 1 && !isIdeograph(word.charCodeAt(0));

/** By cue group: whether a sense asks the whole page for it. Cues that must stand near are read with the block in any case. */
function weighedCues({ senses, cues }: OpenLexicon): boolean[] {
  const asked = new Set(senses.flatMap(askedOfPage));
  return cues.map((_, group) => asked.has(group));
}

/** Walks the automaton: calls `visit` with everything that ends in it, and the words that lead there. */
function everyPhrase(lexicon: OpenLexicon, visit: (end: number, words: readonly string[]) => void): void {
  const { letters, wordStart, firstChild, firstEnd, label } = lexicon;
  const path: string[] = [];
  const walk = (state: number): void => {
    for (let end = firstEnd[state]!; end < firstEnd[state + 1]!; end++) visit(end, path);
    for (let child = firstChild[state]!; child < firstChild[state + 1]!; child++) {
      const word = label[child]! >> 1;
      path.push(String.fromCharCode(...letters.subarray(wordStart[word]!, wordStart[word + 1]!)));
      walk(child);
      path.pop();
    }
  };
  walk(0);
}

/** The rarest of a phrase's words, and how many letters stand before it. */
function rarest(words: readonly string[]): { word: string; at: number } {
  let found = { word: words[0]!, at: 0 };
  let least = Infinity;
  let letters = 0;
  words.forEach((word, i) => {
    const after = words[i + 1];
    const isPair = word.length === 1 && after?.length === 1;
    const cost = isPair ? 2 : commonness(word);
    if (cost < least) {
      least = cost;
      found = { word: isPair ? word + after : word, at: letters };
    }
    letters += word.length;
  });
  return found;
}

/** By pattern, the words of each of its parts, the rarest part first. A part that may be left out need not be there, so it is not among them. */
function rarestParts(
  { partRule, partOptional, classFirst, classPart }: OpenLexicon,
  classes: readonly string[][],
): Map<number, (readonly string[])[]> {
  const cost = classes.map((words) => words.reduce((sum, word) => sum + commonness(word), 0));
  const parts = new Map<number, Set<number>>();
  for (let c = 0; c < classes.length; c++)
    for (let at = classFirst[c]!; at < classFirst[c + 1]!; at++) {
      const part = classPart[at]!;
      if (partOptional[part] === 1) continue;
      const rule = partRule[part]!;
      parts.set(rule, (parts.get(rule) ?? new Set()).add(c));
    }
  const inOrder = (all: Set<number>): (readonly string[])[] =>
    [...all].sort((a, b) => cost[a]! - cost[b]!).map((c) => classes[c]!);
  return new Map([...parts].map(([rule, all]) => [rule, inOrder(all)]));
}
