/** Goes from mention to mention, and to ticks, by keyboard; or to a place that the popup names. */
import { type Block, liveRange, rangeIn, spanOf } from "./block.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { boxOf, parentBoxOf } from "./container.ts";
import { isCutOff } from "./cut-off.ts";
import type { Hit } from "./hit-test.ts";
import type { Page } from "./page.ts";
import { isShown } from "./shown.ts";

/** How long the words gone to are set off, ms: the eye finds them in the first second. */
const FLASH = 1800;

export class Steps {
  #current: Hit | null = null;
  #timer = 0;

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The mention last gone to, else the first one in or below the viewport; or the next that can be seen. null where none can. */
  here(): Hit | null {
    const all = this.#all(null);
    const at = this.#currentIn(all);
    return this.#shownFrom(all, at >= 0 ? at : this.#firstFrom(all), 1);
  }

  /** Goes to the next mention (1) or the one before (-1), round and round; only to those of an entity where one is given. */
  step(by: 1 | -1, entity: string | null = null): Hit | null {
    const all = this.#all(entity);
    const at = this.#currentIn(all);
    const next = at >= 0 ? at + by : this.#firstFrom(all) - (by < 0 ? 1 : 0);
    const hit = this.#shownFrom(all, next, by);
    return hit && this.#go(hit);
  }

  /** Goes to a span of a block, where the block is still there. UTF-16 offsets, end exclusive. */
  goTo(number: number, start: number, end: number): void {
    const block = this.#page.reading.blocks.get(number);
    if (!block) return;
    const index = block.mentions.findIndex((mention) => mention.start === start && mention.end === end);
    if (index >= 0) this.#go({ block, index });
    else this.#show(block, start, end);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #go(hit: Hit): Hit {
    this.#current = hit;
    const { start, end } = spanOf(hit.block, hit.index)!;
    this.#show(hit.block, start, end);
    return hit;
  }

  #show(block: Block, start: number, end: number): void {
    const run = this.#page.reading.runOf(block);
    if (!run || end > run.text.length) return;
    const { container } = run;
    const range = rangeIn(run, start, end);
    bringIntoView(liveRange(range), boxOf(container));
    this.#page.marks.activate(range, container);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#page.marks.activate(null), FLASH);
  }

  #all(entity: string | null): Hit[] {
    const { places } = this.#page;
    return places.inOrder().flatMap((block) =>
      this.#page.marks
        .of(block)
        .filter((index) => !entity || block.mentions[index]?.entity.id === entity)
        .map((index) => ({ block, index })),
    );
  }

  /** Index of the mention last gone to; -1 where there is none, or it is not among these. */
  #currentIn(all: readonly Hit[]): number {
    return all.findIndex(
      ({ block, index }) => block.number === this.#current?.block.number && index === this.#current.index,
    );
  }

  /** The first, from an index on and round and round, that a reader can come to see. */
  #shownFrom(all: readonly Hit[], from: number, by: 1 | -1): Hit | null {
    for (let n = 0; n < all.length; n++) {
      const hit = all[(from + n * by + all.length) % all.length]!;
      const run = this.#page.reading.runOf(hit.block);
      const { start, end } = spanOf(hit.block, hit.index)!;
      if (!run || end > run.text.length) continue;
      const words = rangeIn(run, start, end);
      const { startContainer } = words;
      if (isShown(startContainer) && !isCutOff(words, parentBoxOf(startContainer))) return hit;
    }
    return null;
  }

  #firstFrom(all: readonly Hit[]): number {
    const at = all.findIndex(({ block }) => this.#page.places.topOf(block) >= scrollY);
    return at < 0 ? 0 : at;
  }
}
