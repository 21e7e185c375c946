/**
 * Texts under marks that change again and again: a clock, a ticker, a counter. A mark that comes and goes in one flickers, and each
 * time the browser paints all that stands anew. So it comes when the text has rested. A text node that is replaced by another is known by the
 * element in which it stands.
 */

/** A second change within so long makes a text unsteady, ms. */
const AGAIN = 1000;
/** An unsteady text has rested after so long without a change, ms. Marks are to be right half a second after a page is quiet. */
const REST = 350;

export class Unsteady {
  readonly #changes = new WeakMap<Node, { last: number; isAgain: boolean }>();

  /** A text has changed. `at`: its node, or the element whose child it was. Texts are followed from their first change under a mark (`marked`) on. */
  changed(at: Node, marked: boolean): void {
    const known = this.#changes.get(at);
    if (!known && !marked) return;
    const now = performance.now();
    const isAgain = !!known && now - known.last < AGAIN;
    this.#changes.set(at, { last: now, isAgain });
  }

  /** How long from now the text of some nodes is still to rest, ms; 0 where it may be marked. */
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
