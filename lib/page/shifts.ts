/** What has moved of many places that stand one below the other, told by a few of them. Pure. */

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
