import { liveRange } from "./block.ts";
import { elementAround, rectOf } from "./past-fields.ts";

/**
 * Whether no scrolling brings words into view. Either a box around them cuts them off: a closed menu, a slide whose turn has not come, the
 * rest of a text under "Read more", words for screen readers alone. Or they lie off the page, like a drawer that is shut. The middle of the
 * first line is what is looked at. `box`: the element that the words stand in.
 */
export function isCutOff(words: StaticRange, box: Element): boolean {
  const line = [...liveRange(words).getClientRects()].find(({ width }) => width > 0);
  if (!line) return true;
  let { x, y } = middle(line);
  const root = document.documentElement;
  /** Whether a box passed on the way is placed absolutely: then only a box that is placed, too, cuts off what is in it. */
  let isAbsolute = false;
  for (let at: Element | null = box; at && at !== root; at = elementAround(at)) {
    // The overflow of a body is that of the window, unless the root has one of its own.
    if (at === document.body && getComputedStyle(root).overflow === "visible") break;
    const { overflow, position } = getComputedStyle(at);
    const isPlaced = position !== "static";
    if (overflow !== "visible" && (isPlaced || !isAbsolute)) {
      const edge = rectOf(at);
      const [across, down = across] = overflow.split(" ");
      // The box can scroll the words to its middle: whether that can be seen depends on the boxes around it.
      if (/auto|scroll/.test(overflow)) ({ x, y } = middle(edge));
      else if (across !== "visible" && (x < edge.left || x > edge.right)) return true;
      else if (down !== "visible" && (y < edge.top || y > edge.bottom)) return true;
    }
    if (position === "fixed") return x < 0 || x > innerWidth || y < 0 || y > innerHeight;
    if (isPlaced) isAbsolute = position === "absolute";
  }
  // A page that runs from right to left goes on to the left of where it begins.
  const furthestLeft = Math.min(0, root.clientWidth - root.scrollWidth);
  return x + scrollX < furthestLeft || y + scrollY < 0;
}

const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
