/**
 * The account of the main thread's time that following a page's changes may take. What is spent is paid back at 4 % of the time that
 * passes, so that together with gathering the records it stays under 5 %. A page that overdraws the account changes without end, and is
 * followed no longer.
 */
export class Effort {
  #left = ACCOUNT;
  #at = performance.now();
  #last = 0;

  /** Notes time spent, ms; false where none is left. */
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
    this.#last = 0;
  }
}

/** ms. With what a minute pays back, 2.9 seconds in that minute: under 5 %. Five long articles that an application builds in a row stay within it. */
const ACCOUNT = 500;
const SHARE = 0.04;
/** After a reading comes a rest this many times as long: with what gathering, messages and painting cost besides, it takes under 5 % of the time. */
const REST = 100;
/** ms. How late a name may be marked on a page that never ceases to change; on other pages a lull comes sooner. */
const LONGEST = 1000;
