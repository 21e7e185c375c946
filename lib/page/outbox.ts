/** Blocks that are to be put to the spotter, and blocks that were put and for which no answer has come. */
import type { Block } from "./block.ts";
import type { Run } from "./walk.ts";

export interface Put {
  block: Block;
  run: Run;
}

/** Characters of blocks in one question. */
const ENOUGH = 32_000;

export class Outbox {
  readonly #asked = new Map<number, Block>();
  #waiting: Put[] = [];
  #length = 0;
  #forgotten: number[] = [];

  put(block: Block, run: Run): void {
    this.#asked.set(block.number, block);
    this.#waiting.push({ block, run });
    this.#length += run.text.length;
  }

  get isFull(): boolean {
    return this.#length > ENOUGH;
  }

  /** Blocks for which no answer has come. */
  get asked(): Iterable<Block> {
    return this.#asked.values();
  }

  /** Has the spotter forget a block, if it knows the block (`isKnown`) or was asked about it; whether that is so. */
  forget({ number }: Block, isKnown: boolean): boolean {
    const isOne = this.#asked.delete(number) || isKnown;
    if (isOne) this.#forgotten.push(number);
    return isOne;
  }

  /** Takes out what waits, for one question; null where nothing does. */
  take(): { put: Put[]; forgotten: number[] } | null {
    // The spotter forgets before it reads: a block that was dropped before it was sent would stay with it for good.
    const put = this.#waiting.filter(({ block }) => this.#asked.get(block.number) === block);
    const forgotten = this.#forgotten;
    this.#waiting = [];
    this.#length = 0;
    this.#forgotten = [];
    return put.length + forgotten.length > 0 ? { put, forgotten } : null;
  }

  /** Notes that the answer for a block has come; false where it is no longer wanted. */
  answered(block: Block): boolean {
    return this.#asked.get(block.number) === block && this.#asked.delete(block.number);
  }

  /** To be called when no answer will come for what was put. */
  clear(): void {
    this.#asked.clear();
  }
}
