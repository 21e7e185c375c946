/** The hash of a word begins here and takes each folded letter by `Math.imul(hash ^ letter, HASH_PRIME)` (FNV-1a). */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** The hash of a word in folded letters. */
export function wordHash(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_PRIME);
  return hash;
}

/** The place in the buckets where the search for a word begins. `mask`: their number less one. */
export function bucketOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** The bits of a bucket that hold the word's number + 1 (0: an empty place) … */
export const WORD_BITS = 0x3ffff;
/** … and those that hold as much of its hash as there is room for. */
export const HASH_BITS = ~WORD_BITS;

/**
 * An open-addressed hash table of the vocabulary; its length is a power of two. With one number for a word it stays in the nearest cache;
 * being at most a quarter full, it settles most words of a page, which are not in the lexicon, by one look at an empty place. Throws where
 * there are more words than a bucket can tell apart (262,142).
 */
export function buildBuckets(letters: ArrayLike<number>, wordStart: ArrayLike<number>): Int32Array {
  const count = wordStart.length - 1;
  if (count >= WORD_BITS)
    throw new Error(`${count} words are more than a lexicon can hold (${WORD_BITS - 1})`);
  let size = 64;
  while (size < count * 4) size *= 2;
  const buckets = new Int32Array(size);
  for (let word = 0; word < count; word++) {
    let hash = HASH_SEED;
    for (let at = wordStart[word]!; at < wordStart[word + 1]!; at++)
      hash = Math.imul(hash ^ letters[at]!, HASH_PRIME);
    let bucket = bucketOf(hash, size - 1);
    while (buckets[bucket] !== 0) bucket = (bucket + 1) & (size - 1);
    buckets[bucket] = (hash & HASH_BITS) | (word + 1);
  }
  return buckets;
}
