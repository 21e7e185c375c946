import { tokenise } from "./tokenise.ts";

interface Hashing {
  seed: number;
  prime: number;
  bucketOf(hash: number, mask: number): number;
}

export interface Vocabulary {
  tables: { buckets: Int32Array; letters: number[]; wordStart: number[] };
  numberOf(word: string): number;
}

/** Every word of the phrases, numbered in the order of the alphabet, and the hash table that finds them. */
export function buildVocabulary(phrases: readonly { text: string }[], hashing: Hashing): Vocabulary {
  const seen = new Set<string>();
  for (const phrase of phrases) for (const token of tokenise(phrase.text)) seen.add(token.text);
  const words = [...seen].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const letters: number[] = [];
  const wordStart: number[] = [];
  // A quarter full: most words of a page are not in the lexicon, and an empty first place settles that at once.
  let size = 64;
  while (size < words.length * 4) size *= 2;
  const buckets = new Int32Array(size);
  words.forEach((word, number) => {
    wordStart.push(letters.length);
    let hash = hashing.seed;
    for (let i = 0; i < word.length; i++) {
      letters.push(word.charCodeAt(i));
      hash = Math.imul(hash ^ word.charCodeAt(i), hashing.prime);
    }
    let bucket = hashing.bucketOf(hash, size - 1);
    while (buckets[bucket] !== 0) bucket = (bucket + 1) & (size - 1);
    buckets[bucket] = number + 1;
  });
  wordStart.push(letters.length);
  return { tables: { buckets, letters, wordStart }, numberOf: (word) => numbers.get(word)! };
}
