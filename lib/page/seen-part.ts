import type { Point } from "../card/corridor.ts";
import type { Size } from "../card/place.ts";

/**
 * The part of the viewport that is on the screen, CSS px in the viewport: all of it, unless the reader has pulled the page larger with two
 * fingers. That leaves the viewport as it is, in which boxes are measured and the card is fixed, and shows a part of it.
 */
export function seenPart(): Point & Size {
  const { offsetLeft, offsetTop, width, height } = visualViewport!;
  return { x: offsetLeft, y: offsetTop, width, height };
}
