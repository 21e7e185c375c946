/** Where the card stands: by the mention, never over its line. Pure geometry, CSS px in the viewport. */
import type { Point, Rect } from "./corridor.ts";

export interface Size {
  width: number;
  height: number;
}
export interface Place extends Point, Size {
  side: "below" | "above" | "beside" | "sheet";
}

/** Between the line and the card, CSS px: near enough to cross at once, far enough not to touch descenders. */
const GAP = 6;
/** Between the card and the edge of the viewport, CSS px. */
export const EDGE = 8;
/** The least size of a card, CSS px. Narrower, a quotation's lines hold four words; lower, the head leaves no room for one. */
export const LEAST: Size = { width: 280, height: 160 };

/**
 * Where a card stands by a mention: below it, above, or beside.
 *
 * @param lines the boxes of the mention, one for each line it runs over
 * @param point where the reader points, null by keyboard: of a mention that wraps, the line that is pointed at counts
 * @param wanted the size that the content asks for; it gets no more, and less where there is no room
 * @param vertical the lines run down the page, as in Japanese: the card then stands to their right or left
 */
export function placeCard(
  lines: readonly Rect[],
  point: Point | null,
  wanted: Size,
  viewport: Size,
  vertical: boolean,
): Place {
  const line = (point && lines.find((rect) => contains(rect, point))) ?? lines[0]!;
  const top = Math.min(...lines.map((rect) => rect.top));
  const bottom = Math.max(...lines.map((rect) => rect.bottom));
  const width = Math.min(wanted.width, viewport.width - 2 * EDGE);
  // Under the beginning of the name; under the pointer where the name is long.
  const x = Math.max(line.left, (point?.x ?? line.left) - 40);
  const left = clamp(x, EDGE, viewport.width - EDGE - width);
  const below = viewport.height - EDGE - bottom - GAP;
  const above = top - GAP - EDGE;
  if (vertical || Math.max(below, above) < LEAST.height) {
    const beside = standBeside(lines, line.top, wanted, viewport);
    if (beside) return beside;
  }
  const side = wanted.height <= below || below >= above ? "below" : "above";
  const height = Math.max(Math.min(wanted.height, side === "below" ? below : above), 0);
  return { x: left, y: side === "below" ? bottom + GAP : top - GAP - height, width, height, side };
}

/** To the right or left of the lines: these run down, or there is no room above or below. null where there is none beside them either. */
function standBeside(lines: readonly Rect[], top: number, wanted: Size, viewport: Size): Place | null {
  const height = Math.min(wanted.height, viewport.height - 2 * EDGE);
  const right = Math.max(...lines.map((rect) => rect.right)) + GAP;
  const left = Math.min(...lines.map((rect) => rect.left)) - GAP;
  const after = viewport.width - EDGE - right;
  const width = Math.min(wanted.width, Math.max(after, left - EDGE));
  if (width < Math.min(wanted.width, LEAST.width)) return null;
  const y = clamp(top, EDGE, viewport.height - EDGE - height);
  return { x: width <= after ? right : left - width, y, width, height, side: "beside" };
}

/** Within a pixel: a pointer event's coordinates are rounded. */
function contains({ left, top, right, bottom }: Rect, { x, y }: Point): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;
}

/** The upper bound gives way to the lower. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(Math.min(value, high), low);
}
