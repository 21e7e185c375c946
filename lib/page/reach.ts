/** How far beyond the viewport marks stand. */

/** Screens on either side: further than one turn of a wheel or a press of Page Down goes … */
const MARGIN = 2;
/** … and on a page that keeps changing, where with each change the browser paints every mark again, near or far. */
const LIVELY_MARGIN = 0.4;
/** The share of the margin that is taken away behind a reader who scrolls, and added ahead. */
const LEAN = 0.5;

export class Reach {
  /** Whether the page is changing. */
  lively = false;
  /** Which way the reader scrolled last: 1 down, -1 up, 0 not yet. */
  #heading = 0;

  /** Notes that the page was scrolled from one offset to another, CSS px. `from`: NaN for the first time. */
  scrolled(from: number, to: number): void {
    if (from !== to) this.#heading = Math.sign(to - from) || 0;
  }

  /** CSS px. */
  get above(): number {
    return this.#margin(-1);
  }
  get below(): number {
    return this.#margin(1);
  }
  /** CSS px; a taller box always has a part out of reach. */
  get height(): number {
    return (2 * MARGIN + 1) * innerHeight;
  }

  /**
   * How far a box is from the viewport, as a share of the reach on its side: 0 in view, above 1 out of reach, Infinity where there is no box
   * (NaN). `top`, `bottom`: CSS px in the viewport.
   */
  share(top: number, bottom: number): number {
    if (Number.isNaN(top)) return Infinity;
    if (top > innerHeight) return (top - innerHeight) / this.below;
    return bottom < 0 ? -bottom / this.above : 0;
  }

  /** How much of the reach a scroll has used up, as a share of it. `by`: CSS px, down is positive. */
  usedUp(by: number): number {
    return by > 0 ? by / this.below : -by / this.above;
  }

  #margin(side: 1 | -1): number {
    return innerHeight * (this.lively ? LIVELY_MARGIN : MARGIN) * (1 + LEAN * this.#heading * side);
  }
}
