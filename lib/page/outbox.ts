/** Blocks to be put to the spotter, and those put that it has not answered for. */
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

  /** Blocks that no answer has come for. */
  get asked(): Iterable<Block> {
    return this.#asked.values();
  }

  /** The spotter is to forget a block that it knows of or is asked about; whether it is one. */
  forget({ number }: Block, isKnown: boolean): boolean {
    const isOne = this.#asked.delete(number) || isKnown;
    if (isOne) this.#forgotten.push(number);
    return isOne;
  }

  /** What waits, for one question; null where nothing does. */
  take(): { put: Put[]; forgotten: number[] } | null {
    // The spotter forgets first: what was dropped before it was sent would stay with it for good.
    const put = this.#waiting.filter(({ block }) => this.#asked.get(block.number) === block);
    const forgotten = this.#forgotten;
    this.#waiting = [];
    this.#length = 0;
    this.#forgotten = [];
    return put.length + forgotten.length > 0 ? { put, forgotten } : null;
  }

  /** The answer for a block has come; false where it is wanted no more. */
  answered(block: Block): boolean {
    return this.#asked.get(block.number) === block && this.#asked.delete(block.number);
  }

  /** Nobody will answer for what was put. */
  clear(): void {
    this.#asked.clear();
  }
}
