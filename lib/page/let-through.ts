/** Words with `pointer-events: none`. The pointer stands on what is beneath them instead: a teaser's link, or the box around them. */
import { type Block, firstOf } from "./block.ts";
import { boxOf } from "./container.ts";
import type { Page } from "./page.ts";
import { contains, hasBox } from "./past-fields.ts";

const SEEN = { opacityProperty: true, visibilityProperty: true };

/** The blocks in view, within an element, that let the pointer through to it. */
export function lettingThrough({ places, reading }: Page, around: Node): Block[] {
  const isOne = (block: Block): boolean => {
    const first = firstOf(block);
    const container = first && reading.containerOf(first);
    const box = container && boxOf(container);
    return (
      !!box && contains(around, box) && getComputedStyle(box).pointerEvents === "none" && hasBox(box, SEEN)
    );
  };
  return places.near(scrollY).flatMap(({ block, share }) => (share === 0 && isOne(block) ? block : []));
}
