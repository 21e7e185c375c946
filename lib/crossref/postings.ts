import { firstWhere } from "../corpus/first-where.ts";

/** Where a term stands: in which passages, ascending, and how often in each. Typed arrays that grow, since a large library has millions. */
export class Postings {
  passages: Uint32Array;
  counts: Uint8Array;
  size = 0;

  /** `room`: for how many passages, where that is known. */
  constructor(room = 2) {
    this.passages = new Uint32Array(room);
    this.counts = new Uint8Array(room);
  }

  /** Counts the term once more in a passage. To be called with passages in ascending order. */
  add(passage: number): void {
    const last = this.size - 1;
    if (last >= 0 && this.passages[last] === passage) {
      if (this.counts[last]! < 255) this.counts[last]!++;
      return;
    }
    if (this.size === this.passages.length) this.#grow();
    this.passages[this.size] = passage;
    this.counts[this.size++] = 1;
  }

  /** Whether a passage is among them. */
  has(passage: number): boolean {
    const { passages, size } = this;
    const at = firstWhere(size, (i) => passages[i]! >= passage);
    return at < size && passages[at] === passage;
  }

  /** The passages, without the room that is left. */
  list(): Uint32Array {
    return this.passages.subarray(0, this.size);
  }

  #grow(): void {
    const passages = new Uint32Array(Math.max(2, this.size * 2));
    const counts = new Uint8Array(passages.length);
    passages.set(this.passages);
    counts.set(this.counts);
    this.passages = passages;
    this.counts = counts;
  }
}
