import { tokenise } from "./tokenise.ts";

interface Vocabulary {
  /** The letters of all words, one after another, and where each word begins (and the last one ends). */
  letters: number[];
  wordStart: number[];
  /** The number of a word that is in it. */
  numberOf(word: string): number;
}

/** Every word of some phrases, numbered in alphabetical order. */
export function buildVocabulary(phrases: readonly { text: string }[]): Vocabulary {
  const seen = new Set<string>();
  for (const phrase of phrases) for (const token of tokenise(phrase.text)) seen.add(token.text);
  const words = [...seen].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const letters: number[] = [];
  const wordStart = [0];
  for (const word of words) {
    for (let i = 0; i < word.length; i++) letters.push(word.charCodeAt(i));
    wordStart.push(letters.length);
  }
  return { letters, wordStart, numberOf: (word) => numbers.get(word)! };
}
