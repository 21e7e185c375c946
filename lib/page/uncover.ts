import type { Rect } from "../card/corridor.ts";
import { EDGE } from "../card/place.ts";

/**
 * A sheet covers the foot of the screen, and whatever stands there: this scrolls what was tapped up above the sheet's top, as far as its
 * first line stays in view. `lines`: its boxes; `top`: the sheet's; CSS px in the viewport.
 */
export function uncover(lines: readonly Rect[], top: number): void {
  const [first] = lines;
  if (!first) return;
  const covered = Math.max(...lines.map(({ bottom }) => bottom)) + EDGE - top;
  if (covered > 0) scrollBy({ top: Math.min(covered, first.top - EDGE), behavior: "instant" });
}
