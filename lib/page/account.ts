import { Effort } from "./effort.ts";

/** What a first reading may take before changes that come meanwhile are on the account, ms of the main thread: more than the longest page takes. */
const FIRST = 3000;

/** Counts what a page costs, and apart from that what it costs to follow its changes: only that is limited. */
export class Account {
  /** Main-thread time that reading, measuring and painting took, ms. */
  spent = 0;
  /** Whether changes are being read. */
  following = false;
  readonly #effort = new Effort();
  /** What following took since it was last put on the account, ms. */
  #owed = 0;
  /** Up to how much of `spent` nothing is owed. */
  #free = 0;

  /** Begins anew, before a first reading. */
  refill(): void {
    this.#effort.refill();
    this.#owed = 0;
    this.#free = this.spent + FIRST;
  }

  /** Counts what has been done since `begin`, a time of `performance.now()`. */
  spend(begin: number): void {
    const took = performance.now() - begin;
    this.spent += took;
    if (this.following && this.spent > this.#free) this.#owed += took;
  }

  /** Puts what following has cost on the account; false where no more of it can be paid. */
  pay(): boolean {
    const owed = this.#owed;
    this.#owed = 0;
    return owed === 0 || this.#effort.spend(owed);
  }

  /** How long changes are gathered before the next reading, ms: at least `least`. */
  wait(least: number): number {
    return this.#effort.wait(least);
  }

  /** All has been read. */
  settle(): void {
    this.following = false;
    this.#free = 0;
  }
}
