/** Postings of a block as they are stored: one number for a passage and how often it holds the term, since what a wake costs is bytes. */
import type { Postings } from "./postings.ts";

/** 16 bits: 11 of the passage, 5 of the count; 32 where a block has more of either: 24 of the passage, 8 of the count. */
export type Packed = Uint16Array | Uint32Array;
const PASSAGE_BITS = { 2: 11, 4: 24 };

const bitsOf = (list: Packed) => PASSAGE_BITS[list.BYTES_PER_ELEMENT as 2 | 4];

/** `room`: how many passages the block has. */
export function packed(passages: ArrayLike<number>, counts: Uint8Array, room: number): Packed {
  const fits = room <= 1 << 11 && counts.every((count) => count < 1 << 5);
  const list = fits ? new Uint16Array(counts.length) : new Uint32Array(counts.length);
  const bits = bitsOf(list);
  for (let at = 0; at < list.length; at++) list[at] = passages[at]! | (counts[at]! << bits);
  return list;
}

/** Puts a stretch of them at the end of postings that have the room, the block's passages numbered from `offset`. */
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
