/** The hash of a word begins here and takes each folded letter by `Math.imul(hash ^ letter, HASH_PRIME)` (FNV-1a). */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** Where in the buckets a word's search begins. */
export function bucketOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/**
 * An open-addressed hash table of vocabulary numbers + 1; 0 is an empty place. Its length is a power of two. It is at most a
 * quarter full: most words of a page are not in the lexicon, and an empty first place settles that at once.
 */
export function buildBuckets(letters: ArrayLike<number>, wordStart: ArrayLike<number>): Int32Array {
  const words = wordStart.length - 1;
  let size = 64;
  while (size < words * 4) size *= 2;
  const buckets = new Int32Array(size);
  for (let word = 0; word < words; word++) {
    let hash = HASH_SEED;
    for (let at = wordStart[word]!; at < wordStart[word + 1]!; at++)
      hash = Math.imul(hash ^ letters[at]!, HASH_PRIME);
    let bucket = bucketOf(hash, size - 1);
    while (buckets[bucket] !== 0) bucket = (bucket + 1) & (size - 1);
    buckets[bucket] = word + 1;
  }
  return buckets;
}
