/** Boxes that are hidden, and the blocks that wait for them to be shown. */
import { isElement } from "./node-kinds.ts";
import { hasBox, parentOf } from "./past-fields.ts";
import { isNoBox, isRendered } from "./shown.ts";

export class HiddenBoxes {
  /** By box: the numbers of the blocks that wait for it. */
  readonly #waiting = new Map<Element, Set<number>>();
  #observer: ResizeObserver | null = null;

  readonly #shown: (block: number) => void;
  readonly #changed: () => void;

  /** `shown` is called for each block whose box may be shown again; `changed` after such calls, unless they came of `look`. */
  constructor(shown: (block: number) => void, changed: () => void) {
    this.#shown = shown;
    this.#changed = changed;
  }

  /** Has a block wait for its box, which is hidden: for the outermost hidden one around it, so one for a whole closed tab or menu. */
  await(box: Element, block: number): void {
    let outer = box;
    for (let up = parentOf(box); up && isElement(up) && !hasBox(up); up = parentOf(up)) outer = up;
    const known = this.#waiting.get(outer);
    if (known) return void known.add(block);
    this.#observer ??= new ResizeObserver((seen) => {
      for (const { target } of seen) if (hasBox(target)) this.#appeared(target);
      this.#changed();
    });
    const blocks = new Set([block]);
    // The outer one may come back without a size: then the first one within it tells.
    for (const each of [outer, box])
      if (!this.#waiting.has(each)) {
        this.#waiting.set(each, blocks);
        this.#observer.observe(each);
      }
  }

  /** Looks for boxes that have come back, or left. The observer says nothing of boxes in a line of text, or of `display: contents`. */
  look(): void {
    for (const box of this.#waiting.keys())
      if (!box.isConnected || isRendered(box) || (!hasBox(box) && isNoBox(box))) this.#appeared(box);
  }

  stop(): void {
    this.#observer?.disconnect();
  }

  #appeared(box: Element): void {
    for (const block of this.#waiting.get(box) ?? []) this.#shown(block);
    this.#waiting.delete(box);
    this.#observer?.unobserve(box);
  }
}
