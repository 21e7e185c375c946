/** Which marks of a page stand: those near the viewport, as the reader wants them. */
import type { MarkSheetRules } from "../card/mark-style.ts";
import { type Block, containerOfBlock, ECHO, liveRange, rangeIn, runOf, spanOf } from "./block.ts";
import { chooseMarks, wanted, type MarkChoice, type Wanted } from "./choose-marks.ts";
import type { Container } from "./container.ts";
import { firstWhere } from "../corpus/first-where.ts";
import { forcedColours } from "./forced-colours.ts";
import { isShadowRoot } from "./node-kinds.ts";
import { Paint } from "./paint.ts";
import { rootOf } from "./past-fields.ts";
import type { Places } from "./places.ts";
import type { Reading } from "./reading.ts";
import { MarkSheet } from "./sheet.ts";
import { Unsteady } from "./unsteady.ts";

export interface MarkOptions extends MarkChoice {
  markCode: boolean;
  sheet: MarkSheetRules;
}

/** Marks that stand at a time, beyond those in the viewport itself: every frame of the page pays for each of them. */
const STANDING = 200;

/** Marks of one block from which on they are taken to stand one below the other: in columns they may not. */
const MANY = 100;

/**
 * The share of the painted reach that is scrolled through before marks are painted anew. Each time the browser looks through the whole page
 * for what to paint, which takes 4 ms on a page of 20,000 paragraphs. The rest of the reach is kept for a jump.
 */
const USED_UP = 0.75;

export class Marks {
  readonly paint = new Paint();
  /** Whether mentions of an entity count. */
  readonly isWanted: Wanted;
  readonly #sheet: MarkSheet;
  readonly #unsteady = new Unsteady();
  /** ms until all texts near the viewport have rested, and may be marked; 0 where all are. */
  resting = 0;
  /** How far the page was scrolled when marks were last chosen, CSS px, and up to which share of the reach they stand. */
  #scrolled = NaN;
  #painted = 0;
  /** The mentions by which it was last painted: see `Reading.version`. */
  #version = 0;

  readonly #reading: Reading;
  readonly #places: Places;
  readonly #options: MarkOptions;

  constructor(reading: Reading, places: Places, options: MarkOptions) {
    this.#reading = reading;
    this.#places = places;
    this.#options = options;
    this.isWanted = wanted(options);
    this.#sheet = new MarkSheet(options.sheet);
  }

  /** Whether marks come with the pointer only. */
  get hover(): boolean {
    return this.#options.density === "hover";
  }

  /** Whether so much of what is painted was scrolled through that marks are due elsewhere. */
  get isUsedUp(): boolean {
    return !(this.#places.reach.usedUp(scrollY - this.#scrolled) < this.#painted * USED_UP);
  }

  /**
   * The marks of a block: `ECHO` for a tick, and the indices of the mentions that are marked. Where none is marked before the pointer comes,
   * the indices of all mentions that count.
   */
  of({ echo, mentions, number }: Block): number[] {
    const density = this.hover ? "every" : this.#options.density;
    const marks = chooseMarks(mentions, this.isWanted, density, number, (id) => this.#firstOf(id));
    return echo ? [ECHO, ...marks] : marks;
  }

  /** Sets some words off from the rest: those of the open card, or those that were gone to; null for none. */
  activate(range: StaticRange | null, container?: Container): void {
    if (container) this.#adopt(container);
    this.paint.activate(range);
  }

  /** Shows the marks in another style, at once. */
  restyle(rules: MarkSheetRules): void {
    this.#sheet.restyle(rules);
    this.repaint();
  }

  /** A text has changed or is gone, and with it perhaps the words under its marks. `at`: its node, or the element whose child it was. */
  altered(text: Text, at: Node): void {
    this.#unsteady.changed(at, this.paint.drop(text));
  }

  /** The marks near the viewport, and no others. */
  repaint(): void {
    this.resting = 0;
    if (this.isUsedUp) {
      this.#places.reach.scrolled(this.#scrolled, scrollY);
      this.#scrolled = scrollY;
    }
    this.#sheet.adopt(document);
    this.paint.restore();
    const near = this.#places.near(this.#scrolled);
    // What was read may have become an editor, by a class or by the document's mode, and no mutation record tells that.
    this.#reading.sweep(
      true,
      near.map(({ block }) => block),
    );
    const keep = new Set(near.map(({ block }) => block.number));
    for (const number of [...this.paint.standing.keys()]) {
      const block = this.#reading.blocks.get(number);
      if (!keep.has(number) && !(block && this.#places.check(block))) this.paint.hide(number);
    }
    this.#painted = 1;
    const { version } = this.#reading;
    // Another block may be the first on the page to name somebody now.
    const isOther = this.#options.density === "page" && version !== this.#version;
    this.#version = version;
    for (const { block, share } of near) {
      if (this.paint.count >= STANDING && share > 0) {
        this.#painted = share;
        break;
      }
      if (!this.#reading.blocks.has(block.number)) continue;
      if (isOther || !this.paint.standing.has(block.number) || this.#places.isTall(block))
        this.#paintBlock(block);
    }
    // Where marks are many, what is in view may already be near the end of what is painted.
    if (scrollY !== this.#scrolled && this.isUsedUp) this.repaint();
  }

  /** Takes them all away, and their style. */
  clear(): void {
    this.paint.clear();
    this.#sheet.remove();
  }

  #paintBlock(block: Block): void {
    const { markCode } = this.#options;
    const run = runOf(block, markCode);
    if (!run || run.text !== block.text) {
      const container = containerOfBlock(block, markCode);
      if (container) this.#reading.change(container);
      return;
    }
    const rest = this.#unsteady.rest(run.nodes);
    this.resting = Math.max(this.resting, rest);
    if (rest > 0) return;
    this.#adopt(run.container);
    const rangeOf = (index: number): StaticRange => {
      const { start, end } = spanOf(block, index)!;
      return rangeIn(run, start, forcedColours.matches ? start + 1 : end);
    };
    const all = this.hover ? [] : this.of(block);
    const near = this.#places.isTall(block) ? this.#near(all, rangeOf) : all;
    const typeOf = (index: number): string => (index === ECHO ? "echo" : block.mentions[index]!.entity.type);
    this.paint.show(
      block.number,
      near.map((index) => ({ index, type: typeOf(index), range: rangeOf(index) })),
    );
  }

  /**
   * The marks within reach of a block that is taller than the reach. For each box that is asked for, the browser looks through the whole
   * block. So of many marks, which stand one below the other, only a few are asked for.
   */
  #near(marks: readonly number[], rangeOf: (index: number) => StaticRange): readonly number[] {
    const { reach } = this.#places;
    const box = (index: number): DOMRect => liveRange(rangeOf(index)).getBoundingClientRect();
    if (marks.length < MANY)
      return marks.filter((index) => reach.share(box(index).top, box(index).bottom) <= 1);
    const first = firstWhere(marks.length, (i) => box(marks[i]!).bottom >= -reach.above);
    const after = firstWhere(marks.length, (i) => box(marks[i]!).top > innerHeight + reach.below);
    return marks.slice(first, after);
  }

  /** Has a shadow root adopt the sheet: not in every browser does that of the document reach into it. */
  #adopt(container: Container): void {
    const root = rootOf(container);
    if (isShadowRoot(root)) this.#sheet.adopt(root);
  }

  #firstOf(id: string): number | undefined {
    let first: number | undefined;
    for (const { number, mentions } of this.#reading.blocks.values())
      if (!(number > (first ?? Infinity)) && mentions.some(({ entity }) => entity.id === id)) first = number;
    return first;
  }
}
