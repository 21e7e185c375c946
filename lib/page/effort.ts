/**
 * The share of the main thread that following a page's changes may take. Spent time is paid back at 4 % of the time
 * that passes, so that together with gathering the records it stays under 5 %. A page that overdraws the account
 * mutates without end: following it is given up.
 */
export class Effort {
  #left = ACCOUNT;
  #at = performance.now();
  #last = 0;

  /** Notes time spent, ms; whether there is any left. */
  spend(milliseconds: number): boolean {
    const now = performance.now();
    this.#left = Math.min(ACCOUNT, this.#left + (now - this.#at) * SHARE) - milliseconds;
    this.#at = now;
    this.#last = milliseconds;
    return this.#left > 0;
  }

  /** How long changes that never cease are gathered before the next reading, ms: longer after a reading that took long. */
  wait(least: number): number {
    return Math.min(Math.max(least, this.#last * REST), LONGEST);
  }

  refill(): void {
    this.#left = ACCOUNT;
    this.#at = performance.now();
    this.#last = 0;
  }
}

/** ms. With what a minute pays back, 2.9 seconds of it: under 5 %. Five long articles that an application builds in a row stay within it. */
const ACCOUNT = 500;
const SHARE = 0.04;
/** A reading is followed by a rest so many times as long: with what gathering, messages and painting cost beside it, under 5 % of the time. */
const REST = 100;
/** ms. So late a name is marked on a page that never ceases to change; on others their first lull comes sooner. */
const LONGEST = 1000;
