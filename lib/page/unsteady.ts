/**
 * Texts under marks that change again and again: a clock, a ticker, a counter. A mark in one would come and go, and each time the browser
 * would paint all marks again. So it comes only when the text has rested. A text node that is replaced by another is known by the element
 * in which it stands.
 */

/** A second change within this time makes a text unsteady, ms. */
const AGAIN = 1000;
/** An unsteady text has rested after this time without a change, ms. Marks are to be right half a second after a page has become quiet. */
const REST = 350;

export class Unsteady {
  readonly #changes = new WeakMap<Node, { last: number; isAgain: boolean }>();

  /** Notes that a text has changed. `at`: its node, or the element whose child it was. Texts are followed from their first change under a mark (`marked`) on. */
  changed(at: Node, marked: boolean): void {
    const known = this.#changes.get(at);
    if (!known && !marked) return;
    const now = performance.now();
    const isAgain = !!known && now - known.last < AGAIN;
    this.#changes.set(at, { last: now, isAgain });
  }

  /** How long the text of some nodes has to rest from now on, ms; 0 where it may be marked. */
  rest(nodes: readonly Text[]): number {
    let rest = 0;
    for (const node of nodes)
      for (const at of [node, node.parentNode]) {
        const known = at && this.#changes.get(at);
        if (known?.isAgain) rest = Math.max(rest, known.last + REST - performance.now());
      }
    return rest;
  }
}
