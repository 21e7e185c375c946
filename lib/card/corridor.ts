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

/** CSS px: coming nearer by less does not count, since even a resting pointer trembles. */
const LEAST = 1;
/** CSS px around the box that count as the box: hands aim at its middle and stray on the way. */
const SLACK = 24;
/** CSS px by which a hand may stray from the straight way to the box: more than it trembles, less than the space between two lines. */
const TREMOR = 4;

/**
 * Whether a hand at `at` is on its way to a box. `from`: where it left the mention, null where it never was there. `way`: the point from
 * which its steps are counted, null at first; the answer holds the one for the next step.
 */
export function heading(
  { from, way }: { from: Point | null; way: Point | null },
  at: Point,
  box: Rect,
): { onTheWay: boolean; way: Point } {
  const last = way ?? at;
  const onTheWay = (from !== null && between(from, at, box)) || nears(last, at, box);
  // Once a hand that has turned away comes back, its way is counted from where it turned.
  return { onTheWay, way: onTheWay || distance(at, box) > distance(last, box) ? at : last };
}

/** Whether a point lies on one of the straight ways that lead from `from` to the box. */
function between(from: Point, at: Point, box: Rect): boolean {
  const way = { x: at.x - from.x, y: at.y - from.y };
  const [, leaves] = crossing(from, way, grown(box, TREMOR));
  // Where the way leaves the box before it reaches the point, the box lies behind the hand.
  return leaves >= 1 && distance(at, box) <= distance(from, box);
}

/** Whether the way from one point to another comes nearer to the box and, prolonged, hits it or its surroundings. */
function nears(from: Point, to: Point, box: Rect): boolean {
  if (distance(from, box) - distance(to, box) < LEAST) return distance(to, box) === 0;
  const [enters, leaves] = crossing(from, { x: to.x - from.x, y: to.y - from.y }, grown(box, SLACK));
  return enters <= leaves;
}

/** From a point to the nearest point of a box; 0 within it. */
function distance({ x, y }: Point, { left, top, right, bottom }: Rect): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

const grown = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Where the ray from a point enters and leaves the box, in lengths of `way`; Infinity and -Infinity where it misses (slab by slab). */
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
