/** Keeps count of questions on their way, and keeps answers until there is time for them: one may come amid the page's own work. */

/** How often lost questions are asked again before the page is left as it is. */
const TRIES = 3;

export class Questions {
  /** How many questions have not been answered. */
  open = 0;
  #answers: (() => void)[] = [];
  #woken: (() => void)[] = [];
  #failures = 0;

  readonly #lost: () => void;

  /** `lost` is called when questions will never be answered. */
  constructor(lost: () => void) {
    this.#lost = lost;
  }

  /** Waits for the answer to a question, and gives it to `take` when the method `take` comes to it. */
  ask<T>(question: Promise<T>, take: (answer: T) => void): void {
    this.open++;
    const settled = (next: () => void): void => {
      this.open--;
      // All open questions are lost at once, which counts as one loss.
      if (next !== this.#fail || !this.#answers.includes(next)) this.#answers.push(next);
      for (const wake of this.#woken.splice(0)) wake();
    };
    question.then(
      (answer) => settled(() => take(answer)),
      () => settled(this.#fail),
    );
  }

  /** Hands over the oldest answer; false where there is none. */
  take(): boolean {
    const next = this.#answers.shift();
    next?.();
    return next !== undefined;
  }

  /** Resolves when the next answer comes; at once where there is one already, or none is to come. */
  answered(): Promise<void> {
    if (this.#answers.length > 0 || this.open === 0) return Promise.resolve();
    return new Promise((resolve) => void this.#woken.push(resolve));
  }

  readonly #fail = (): void => {
    if (this.#failures++ < TRIES) this.#lost();
  };
}
