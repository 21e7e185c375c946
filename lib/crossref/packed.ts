/** Postings as they are stored: a passage, and how often it holds the term, in one number; for what a wake costs is bytes. */
import type { Postings } from "./postings.ts";

/** 16 bits each: 11 for the passage, 5 for the count. 32 where a block needs more of either: 24 for the passage, 8 for the count. */
export type Packed = Uint16Array | Uint32Array;
const PASSAGE_BITS = { 2: 11, 4: 24 };

const bitsOf = (list: Packed) => PASSAGE_BITS[list.BYTES_PER_ELEMENT as 2 | 4];

/** Packs the postings of a block: passages, and for each how often it holds its term. `room`: how many passages the block has. */
export function packed(passages: ArrayLike<number>, counts: Uint8Array, room: number): Packed {
  const fits = room <= 1 << 11 && counts.every((count) => count < 1 << 5);
  const list = fits ? new Uint16Array(counts.length) : new Uint32Array(counts.length);
  const bits = bitsOf(list);
  for (let at = 0; at < list.length; at++) list[at] = passages[at]! | (counts[at]! << bits);
  return list;
}

/** Adds a stretch of packed postings to the end of `into`, which must have the room. `offset`: the number of the block's first passage. */
export function unpack(
  list: Packed,
  { from, to }: { from: number; to: number },
  offset: number,
  into: Postings,
): void {
  const bits = bitsOf(list);
  const passage = (1 << bits) - 1;
  for (let at = from; at < to; at++) {
    into.counts[into.size] = list[at]! >>> bits;
    into.passages[into.size++] = offset + (list[at]! & passage);
  }
}
