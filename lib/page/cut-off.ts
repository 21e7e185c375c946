import { liveRange } from "./block.ts";
import { outOf } from "./bring-into-view.ts";
import { boxAround } from "./past-fields.ts";

/**
 * Whether words stand where no reader comes by scrolling: a box around them cuts them off, as those of a closed menu, of a slide that has
 * not come, beneath "Read more", or for screen readers alone; or they are off the page, as a drawer that is shut.
 */
export function isCutOff(words: StaticRange, around: Element): boolean {
  const box = [...liveRange(words).getClientRects()].find(({ width }) => width > 0);
  if (!box) return true;
  let { x, y } = middle(box);
  const root = document.documentElement;
  /** What is placed by itself is cut off only by boxes that are placed, too. */
  let isLoose = false;
  for (let at: Element | null = around; at && at !== root; at = outOf(at)) {
    // What a body's style says of its overflow holds for the window, unless the root's says something, too.
    if (at === document.body && getComputedStyle(root).overflow === "visible") break;
    const { overflow, position } = getComputedStyle(at);
    const isPlaced = position !== "static";
    if (overflow !== "visible" && (isPlaced || !isLoose)) {
      const edge = boxAround(at);
      const [across, down = across] = overflow.split(" ");
      if (/auto|scroll/.test(overflow)) ({ x, y } = middle(edge));
      else if (across !== "visible" && (x < edge.left || x > edge.right)) return true;
      else if (down !== "visible" && (y < edge.top || y > edge.bottom)) return true;
    }
    if (position === "fixed") return x < 0 || x > innerWidth || y < 0 || y > innerHeight;
    if (isPlaced) isLoose = position === "absolute";
  }
  // From right to left the page goes on to the left of where it begins.
  return x + scrollX < Math.min(0, root.clientWidth - root.scrollWidth) || y + scrollY < 0;
}

const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
