/**
 * Where the blocks with mentions stand, so that marks are kept for those near the viewport only.
 *
 * Positions are measured once and kept. An IntersectionObserver would know them by itself, but it looks at every target
 * in every frame: 1,000 targets doubled the cost of a scrolled frame and 20,000 made it ten times as long, while this
 * list costs a scroll nothing that can be measured.
 */
import { firstWhere } from "../corpus/first-where.ts";
import { type Block, containerOfBlock } from "./block.ts";
import { boxOf, parentBoxOf } from "./container.ts";
import { HiddenBoxes } from "./hidden-boxes.ts";
import { isShadowRoot } from "./node-kinds.ts";
import { allIn, aroundOf, contains, rectOf, rootOf } from "./past-fields.ts";
import { Reach } from "./reach.ts";
import { type Extent, move } from "./shifts.ts";
import { isNoBox, isRendered } from "./shown.ts";

/** NaN where the block has no box (hidden). */
interface Place extends Extent {
  block: Block;
}

export class Places {
  readonly #places = new Map<number, Place>();
  /** Those to be measured, for the first time or anew. */
  readonly #stale = new Set<Place>();
  #sorted: Place[] = [];
  #unsorted = false;
  readonly reach = new Reach();
  #tallest = 0;
  readonly #hidden: HiddenBoxes;

  readonly #readCode: boolean;

  /** `changed` is called when blocks may have come to stand elsewhere. */
  constructor(readCode: boolean, changed: () => void) {
    this.#readCode = readCode;
    const shown = (number: number): void => {
      const place = this.#places.get(number);
      if (place) this.#stale.add(place);
    };
    this.#hidden = new HiddenBoxes(shown, () => this.#stale.size > 0 && changed());
  }

  add(block: Block): void {
    const place = this.#places.get(block.number) ?? { block, top: NaN, bottom: NaN };
    place.block = block;
    this.#places.set(block.number, place);
    this.#stale.add(place);
  }

  remove(block: Block): void {
    const place = this.#places.get(block.number);
    if (!place) return;
    this.#places.delete(block.number);
    this.#stale.delete(place);
    this.#unsorted = true;
  }

  /** Whether no block has a place: nothing on the page is to be marked. */
  get isEmpty(): boolean {
    return this.#places.size === 0;
  }

  /** To be called when a box was scrolled: what stands in it has moved, and is measured anew. */
  invalidate(within: Element): void {
    // Only in a shadow root can a box hold slots. What is put into one is laid out in the box, though it stands outside of it.
    const holds = isShadowRoot(rootOf(within)) && allIn(within, "slot").length > 0;
    for (const place of this.#places.values()) {
      let at: Node | null | undefined = place.block.first.deref();
      while (at && !contains(within, at))
        at = holds ? aroundOf(at) : (rootOf(at) as Partial<ShadowRoot>).host;
      if (at) this.#stale.add(place);
    }
  }

  /**
   * The page has changed, which mostly moves nothing, or all that stands below: a few places tell how far the others have moved (see
   * `move`). Call it where layout is up to date.
   */
  probe(): void {
    this.#hidden.look();
    const isKnown = ({ block }: Place): boolean => this.#places.has(block.number);
    const known = this.#unsorted ? this.#sorted.filter(isKnown) : this.#sorted;
    const first = scrollY - this.reach.above;
    const last = scrollY + innerHeight + this.reach.below;
    const unsure = move(known, (place) => this.#look(place), first, last);
    if (!unsure) return;
    for (const place of unsure) this.#stale.add(place);
    for (const place of this.#places.values()) if (Number.isNaN(place.top)) this.#stale.add(place);
  }

  /** Measures what is stale until the deadline; true when nothing is. Never call it where layout is not up to date. */
  measure(deadline: number): boolean {
    let looked = 0;
    for (const place of this.#stale) {
      this.#look(place);
      if (++looked % 32 === 0 && performance.now() > deadline) return false;
    }
    return true;
  }

  /**
   * The blocks within reach of the viewport when the page is scrolled to `y`, CSS px, each with the share of the reach at which it stands (see
   * `Reach.share`). The nearest come first; of those in view, the ones nearest to the middle.
   */
  near(y: number): { block: Block; share: number }[] {
    if (this.#unsorted) this.#sort();
    const last = y + innerHeight + this.reach.below;
    const middle = y + innerHeight / 2;
    const found: { block: Block; share: number; off: number }[] = [];
    for (let i = this.#firstFrom(y - this.reach.above - this.#tallest); i < this.#sorted.length; i++) {
      const { block, top, bottom } = this.#sorted[i]!;
      if (!(top <= last)) break;
      const share = this.reach.share(top - y, bottom - y);
      if (share <= 1) found.push({ block, share, off: Math.max(top - middle, middle - bottom, 0) });
    }
    return found.sort((a, b) => a.share - b.share || a.off - b.off);
  }

  /** Every block that has a box, from the top of the document down. */
  inOrder(): Block[] {
    if (this.#unsorted) this.#sort();
    return this.#sorted.map(({ block }) => block);
  }

  /** Where a block begins, CSS px from the top of the document; NaN where it has no box. */
  topOf(block: Block): number {
    return this.#places.get(block.number)?.top ?? NaN;
  }

  /** Whether a block was seen to have a box. */
  isShown(block: Block): boolean {
    return !Number.isNaN(this.topOf(block));
  }

  /** Whether a block is so tall that part of it is always out of reach. */
  isTall(block: Block): boolean {
    const place = this.#places.get(block.number);
    return !!place && place.bottom - place.top > this.reach.height;
  }

  /**
   * Measures a block's place at once and corrects it; whether the block is within reach. So the places of boxes that scroll apart from the
   * document, or not at all, are right again as soon as they seem to leave.
   */
  check(block: Block): boolean {
    const place = this.#places.get(block.number);
    if (!place) return false;
    this.#look(place);
    return this.reach.share(place.top - scrollY, place.bottom - scrollY) <= 1;
  }

  stop(): void {
    this.#hidden.stop();
  }

  #look(place: Place): void {
    const before = place.top;
    this.#measure(place);
    const hidden = Number.isNaN(place.top);
    if (hidden ? !Number.isNaN(before) : !(Math.abs(place.top - before) < 1)) this.#unsorted = true;
  }

  #measure(place: Place): void {
    this.#stale.delete(place);
    place.top = place.bottom = NaN;
    const container = containerOfBlock(place.block, this.#readCode);
    if (!container) return;
    let box = boxOf(container);
    // Measuring inside a skipped `content-visibility` box would lay it out: it waits until it is shown.
    while (!isRendered(box)) {
      // One of `display: contents` has no box: its text stands in that around it.
      if (!isNoBox(box)) return this.#hidden.await(box, place.block.number);
      box = parentBoxOf(box);
    }
    const { top, bottom } = rectOf(box);
    place.top = top + scrollY;
    place.bottom = bottom + scrollY;
  }

  #sort(): void {
    this.#unsorted = false;
    this.#sorted = [...this.#places.values()]
      .filter(({ top }) => !Number.isNaN(top))
      .sort((a, b) => a.top - b.top);
    this.#tallest = this.#sorted.reduce((most, { top, bottom }) => Math.max(most, bottom - top), 0);
  }

  #firstFrom(top: number): number {
    return firstWhere(this.#sorted.length, (i) => this.#sorted[i]!.top >= top);
  }
}
