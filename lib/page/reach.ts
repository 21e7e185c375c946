/** How far beyond the viewport marks stand. */

/** In screens: further than one turn of a wheel or a press of Page Down goes … */
const MARGIN = 2;
/** … and on a page that is changing: with each change of it the browser paints every mark anew, near or far. */
const LIVELY_MARGIN = 0.4;
/** Share of the margin that is taken from behind a reader who scrolls, and given to what comes. */
const LEAN = 0.5;

export class Reach {
  /** Whether the page is changing. */
  lively = false;
  /** Which way the reader scrolled last: 1 down, -1 up, 0 not yet. */
  #heading = 0;

  /** The page was scrolled from one offset to another, CSS px; NaN: from none. */
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
  /** What is taller always has a part out of reach, CSS px. */
  get height(): number {
    return (2 * MARGIN + 1) * innerHeight;
  }

  /**
   * How far a box stands from the viewport, as a share of the reach on its side: 0 in view, above 1 out of reach, Infinity where there is
   * no box (NaN). CSS px in the viewport.
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
