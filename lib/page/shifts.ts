/** What has moved of many places that stand one below the other, told by a few of them. Pure. */

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

/** Places looked at in any case, beside the first. */
const SAMPLES = 12;
/** Parts of all places that are looked into no further: `shifts` may not be interrupted, to look at each place may. */
const FINEST = 64;
/** Two ends of so few tell nothing of what stands between. */
const FEW = 8;

/**
 * How far the places have moved, those left out that `shiftOf` was asked about: it tells how far one has, NaN where that cannot be
 * said. Where the first and the last of some have moved equally far, so have those between: something came or went above them.
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
 * Sets right where places stand, in order from the top down, by measuring a few of them; `measure` does that to one. Returns those that are to
 * be measured as well: what may stand anywhere now, and what may stand between `first` and `last`. null where nothing has moved.
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
