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

/** CSS px: to come nearer by less is no way made, since a pointer that stands still trembles. */
const LEAST = 1;
/** CSS px around the box that count as the box: hands aim at its middle and stray on the way. */
const SLACK = 24;
/** CSS px by which a hand may leave the straight way to the box: as much as it trembles, and less than lies between two lines of text. */
const TREMOR = 4;

/** Whether a point lies on one of the straight ways from where a hand comes from to the box. */
export function between(from: Point, at: Point, box: Rect): boolean {
  const way = { x: at.x - from.x, y: at.y - from.y };
  const [, leaves] = crossing(from, way, grown(box, TREMOR));
  // Where the way leaves the box before it reaches the point, the box lies behind.
  return leaves >= 1 && distance(at, box) <= distance(from, box);
}

/** Whether the way from one point to another comes nearer to the box and, prolonged, hits it or its surroundings. */
export function onTheWay(from: Point, to: Point, box: Rect): boolean {
  if (distance(from, box) - distance(to, box) < LEAST) return distance(to, box) === 0;
  const [enters, leaves] = crossing(from, { x: to.x - from.x, y: to.y - from.y }, grown(box, SLACK));
  return enters <= leaves;
}

/** From a point to the nearest point of a box; 0 within it. */
export function distance({ x, y }: Point, { left, top, right, bottom }: Rect): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

const grown = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Where the ray from a point enters and leaves the box, in lengths of `way`: it misses where it leaves before it enters (slab by slab). */
function crossing({ x, y }: Point, way: Point, { left, top, right, bottom }: Rect): [number, number] {
  const [fromX, toX] = slab(x, way.x, left, right);
  const [fromY, toY] = slab(y, way.y, top, bottom);
  const [enters, leaves] = [Math.max(fromX, fromY, 0), Math.min(toX, toY)];
  return enters <= leaves ? [enters, leaves] : [Infinity, -Infinity];
}

function slab(at: number, way: number, low: number, high: number): [number, number] {
  if (way === 0) return at >= low && at <= high ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const a = (low - at) / way;
  const b = (high - at) / way;
  return a < b ? [a, b] : [b, a];
}
