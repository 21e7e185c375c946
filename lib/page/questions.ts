/** Questions on their way, and their answers until there is time for them: an answer may come in the middle of the page's own work. */

/** Times that a lost question is asked anew before the page is left as it is. */
const TRIES = 3;

export class Questions {
  /** How many have not been answered. */
  open = 0;
  #answers: (() => void)[] = [];
  #woken: (() => void)[] = [];
  #failures = 0;

  readonly #lost: () => void;

  /** `lost` is called when a question will never be answered. */
  constructor(lost: () => void) {
    this.#lost = lost;
  }

  /** `take` gets the answer when `take()` comes to it. */
  ask<T>(question: Promise<T>, take: (answer: T) => void): void {
    this.open++;
    const settled = (next: () => void): void => {
      this.open--;
      // All that are open are lost at once, and that is one loss.
      if (next !== this.#fail || !this.#answers.includes(next)) this.#answers.push(next);
      for (const wake of this.#woken.splice(0)) wake();
    };
    question.then(
      (answer) => settled(() => take(answer)),
      () => settled(this.#fail),
    );
  }

  /** Deals with the oldest answer; false where there is none. */
  take(): boolean {
    const next = this.#answers.shift();
    next?.();
    return next !== undefined;
  }

  /** Resolves with the next answer, or at once where there is one, or none to come. */
  answered(): Promise<void> {
    if (this.#answers.length > 0 || this.open === 0) return Promise.resolve();
    return new Promise((resolve) => void this.#woken.push(resolve));
  }

  readonly #fail = (): void => {
    if (this.#failures++ < TRIES) this.#lost();
  };
}
