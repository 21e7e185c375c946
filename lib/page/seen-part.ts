import type { Point } from "../card/corridor.ts";
import type { Size } from "../card/place.ts";

/**
 * The part of the viewport that is on the screen, CSS px in the viewport. That is all of it, unless the reader has zoomed in with two
 * fingers: the viewport then keeps its size, boxes are measured in it and the card is fixed to it, but only a part of it can be seen.
 */
export function seenPart(): Point & Size {
  const { offsetLeft, offsetTop, width, height } = visualViewport!;
  return { x: offsetLeft, y: offsetTop, width, height };
}
