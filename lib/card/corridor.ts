/** Whether a pointer is on its way to a box: the safe corridor between a mention and its card. Pure geometry. */

export interface Point {
  x: number;
  y: number;
}
/** CSS px in the viewport. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** CSS px: a pointer that stands still or trembles makes no way. */
const LEAST = 1;
/** CSS px around the box that count as hitting it: hands aim at the middle and stray on the way. */
const SLACK = 24;

/** Whether the step from one point to the next comes nearer to the box and, prolonged, hits it or its surroundings. */
export function onTheWay(from: Point, to: Point, box: Rect): boolean {
  if (distance(from, box) - distance(to, box) < LEAST) return distance(to, box) === 0;
  const wide = {
    left: box.left - SLACK,
    top: box.top - SLACK,
    right: box.right + SLACK,
    bottom: box.bottom + SLACK,
  };
  return hits(from, { x: to.x - from.x, y: to.y - from.y }, wide);
}

function distance({ x, y }: Point, { left, top, right, bottom }: Rect): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Whether the ray from a point in a direction meets the box (slab by slab). */
function hits({ x, y }: Point, way: Point, { left, top, right, bottom }: Rect): boolean {
  const [fromX, toX] = slab(x, way.x, left, right);
  const [fromY, toY] = slab(y, way.y, top, bottom);
  const enters = Math.max(fromX, fromY, 0);
  return enters <= Math.min(toX, toY);
}

function slab(at: number, way: number, low: number, high: number): [number, number] {
  if (way === 0) return at >= low && at <= high ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const a = (low - at) / way;
  const b = (high - at) / way;
  return a < b ? [a, b] : [b, a];
}
