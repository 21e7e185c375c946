/** Tells which of many places, one below the other, have moved, by measuring a few of them. Pure. */

/** CSS px from the top of the document. */
export interface Extent {
  top: number;
  bottom: number;
}

export interface Shift {
  /** Indices, end exclusive. */
  from: number;
  to: number;
  /** How far they have moved, CSS px; NaN where only a look at each of them tells. */
  by: number;
}

/** How many places are measured in any case, besides the first. */
const SAMPLES = 12;
/** A stretch of no more than one in this many of all places is not divided further: `shifts` cannot be interrupted, measuring each place can. */
const FINEST = 64;
/** The two ends of a stretch of no more places than this tell nothing about those between. */
const FEW = 8;

/**
 * How far places have moved, except those about which `shiftOf` was asked: it tells how far one has, NaN where that cannot be said. Where the
 * first and the last of a stretch have moved equally far, so have those between, since something came or went above them.
 */
export function* shifts(count: number, shiftOf: (index: number) => number): Generator<Shift> {
  const fewest = Math.max(FEW, count / FINEST);
  function* between(low: number, byLow: number, high: number, byHigh: number): Generator<Shift> {
    if (high - low < 2) return;
    const isOne = Math.abs(byLow - byHigh) < 1;
    if (isOne || high - low <= fewest) {
      yield { from: low + 1, to: high, by: isOne ? byLow : NaN };
      return;
    }
    const middle = (low + high) >> 1;
    const by = shiftOf(middle);
    yield* between(low, byLow, middle, by);
    yield* between(middle, by, high, byHigh);
  }
  if (count === 0) return;
  let last = 0;
  let byLast = shiftOf(0);
  for (let sample = 1; sample <= SAMPLES; sample++) {
    const at = Math.round(((count - 1) * sample) / SAMPLES);
    if (at === last) continue;
    const by = shiftOf(at);
    yield* between(last, byLast, at, by);
    last = at;
    byLast = by;
  }
}

/**
 * Corrects where places stand, by measuring a few of them; `measure` does that for one. They are given from the top down. Returns those that
 * still have to be measured: the ones that may stand anywhere now, and those that may stand between `first` and `last`, CSS px. null where
 * nothing has moved.
 */
export function move<P extends Extent>(
  places: readonly P[],
  measure: (place: P) => void,
  first: number,
  last: number,
): P[] | null {
  const unsure: P[] = [];
  let hasMoved = false;
  const shiftOf = (index: number): number => {
    const place = places[index]!;
    const { top } = place;
    measure(place);
    hasMoved ||= !(Math.abs(place.top - top) < 1);
    return place.top - top;
  };
  for (const { from, to, by } of shifts(places.length, shiftOf)) {
    if (Math.abs(by) < 1) continue;
    const isTold = !Number.isNaN(by);
    for (const place of places.slice(from, to)) {
      if (isTold) {
        place.top += by;
        place.bottom += by;
      }
      if (!isTold || (place.bottom >= first && place.top <= last)) unsure.push(place);
    }
  }
  return hasMoved ? unsure : null;
}
