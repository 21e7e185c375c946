/** When a page's changes are read: not while they still come, but not so late that marks are missed either. */

/** A page has come to rest after so long without a change, ms: one that changes mostly changes more than one thing. */
const QUIET = 120;

export class Lull {
  #timer = 0;
  readonly #longest: () => number;
  readonly #lastChange: () => number;
  readonly #come: () => void;

  /** `come` is called at the first lull after `wait`: when nothing has changed for a while, or `longest` ms have passed. `lastChange`: as of `performance.now`. */
  constructor(longest: (quiet: number) => number, lastChange: () => number, come: () => void) {
    this.#longest = () => longest(QUIET);
    this.#lastChange = lastChange;
    this.#come = come;
  }

  wait(): void {
    if (this.#timer === 0) this.#look(performance.now());
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  #look(since: number): void {
    const due = Math.min(this.#lastChange() + QUIET, since + this.#longest());
    const left = due - performance.now();
    if (left > 0) {
      this.#timer = setTimeout(() => this.#look(since), left) as unknown as number;
      return;
    }
    this.#timer = 0;
    this.#come();
  }
}
