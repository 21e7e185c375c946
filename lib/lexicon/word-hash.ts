/** The hash of a word begins here and takes each folded letter by `Math.imul(hash ^ letter, HASH_PRIME)` (FNV-1a). */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** Where in the buckets a word's search begins. */
export function bucketOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** An open-addressed hash table of the vocabulary: word number + 1 (0: an empty place) beside the word's whole hash. */
export interface Buckets {
  /** A power of two long. */
  words: Int32Array;
  hashes: Int32Array;
}

/** At most an eighth full: most words of a page are not in the lexicon, and an empty first place settles that at once. */
export function buildBuckets(letters: ArrayLike<number>, wordStart: ArrayLike<number>): Buckets {
  const count = wordStart.length - 1;
  let size = 64;
  while (size < count * 8) size *= 2;
  const words = new Int32Array(size);
  const hashes = new Int32Array(size);
  for (let word = 0; word < count; word++) {
    let hash = HASH_SEED;
    for (let at = wordStart[word]!; at < wordStart[word + 1]!; at++)
      hash = Math.imul(hash ^ letters[at]!, HASH_PRIME);
    let bucket = bucketOf(hash, size - 1);
    while (words[bucket] !== 0) bucket = (bucket + 1) & (size - 1);
    words[bucket] = word + 1;
    hashes[bucket] = hash;
  }
  return { words, hashes };
}
