/**
 * Texts under marks that change again and again: a clock, a ticker, a counter. A mark that comes and goes in one flickers, and each
 * time the browser paints all that stands anew. So it comes when the text has rested. A text node that is replaced by another is not known again.
 */

/** A second change within so long makes a text unsteady, ms. */
const AGAIN = 1000;
/** An unsteady text has rested after so long without a change, ms. Marks are to be right half a second after a page is quiet. */
const REST = 350;

export class Unsteady {
  readonly #changes = new WeakMap<Text, { last: number; isAgain: boolean }>();
  readonly #now: () => number;

  /** `now` in ms. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** A text has changed; `marked`: under a mark. Others are followed once they have changed so. */
  changed(text: Text, marked: boolean): void {
    const known = this.#changes.get(text);
    if (!known && !marked) return;
    const now = this.#now();
    const isAgain = !!known && now - known.last < AGAIN;
    this.#changes.set(text, { last: now, isAgain });
  }

  /** How long from now the text of some nodes is still to rest, ms; 0 where it may be marked. */
  rest(nodes: readonly Text[]): number {
    let rest = 0;
    for (const node of nodes) {
      const { last, isAgain } = this.#changes.get(node) ?? { last: 0, isAgain: false };
      if (isAgain) rest = Math.max(rest, last + REST - this.#now());
    }
    return rest;
  }
}
