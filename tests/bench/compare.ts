/** Runs as ratios: to the floor, to the bare walk, to the fastest peer on the same page with the same lexicon. */
import type { Cold } from "./cold.ts";
import { geometricMean, percentile } from "./ratios.ts";
import { type Measured, type Opened, PEERS, type Warm } from "./warm.ts";

interface Row {
  lexicon: string;
  way: string;
  pages: number;
  /** Geometric means over the pages, and 90th percentiles. */
  toFloor: number;
  toFloor90: number;
  toPeer: number;
  found: number;
  /** ms to make ready. */
  opened: number;
}

type Timed = Pick<Measured, "page" | "way" | "ms">;

/** ms of one way by that of another, page by page. */
export function ratios(timed: readonly Timed[], way: string, base: string): number[] {
  const of = (name: string): Map<string, number> =>
    new Map(timed.filter((each) => each.way === name).map(({ page, ms }) => [page, ms]));
  const bases = of(base);
  return [...of(way)].flatMap(([page, ms]) => (bases.has(page) ? [ms / bases.get(page)!] : []));
}

export function compare({ measured, opened }: Warm): Row[] {
  return opened.map(({ lexicon, way, ms }: Opened) => {
    const same = measured.filter((each) => each.lexicon === lexicon);
    const mine = same.filter((each) => each.way === way);
    const toFloor = ratios(same, way, "floor");
    // A page that no other peer managed says nothing.
    const toPeer = mine.map(({ page, ms: own }) => {
      const others = same.filter((each) => each.page === page && each.way !== way && isPeer(each.way));
      return own / Math.min(...others.map((each) => each.ms));
    });
    return {
      lexicon,
      way,
      pages: mine.length,
      toFloor: geometricMean(toFloor),
      toFloor90: percentile(toFloor, 0.9),
      toPeer: geometricMean(toPeer.filter((each) => each > 0 && Number.isFinite(each))),
      found: mine.reduce((sum, each) => sum + each.found, 0),
      opened: ms,
    };
  });
}

/** How many times as long a way takes with one lexicon as with another, page by page. */
export function growth(measured: readonly Measured[], way: string, from: string, to: string): number[] {
  const of = (lexicon: string): Timed[] =>
    measured
      .filter((each) => each.way === way && each.lexicon === lexicon)
      .map((each) => ({ ...each, way: lexicon }));
  return ratios([...of(from), ...of(to)], to, from);
}

interface ColdRow {
  way: string;
  toWalk: number;
  toWalk90: number;
  /** ms, geometric mean over the pages. */
  ms: number;
  opened: number;
}

export function compareCold(cold: readonly Cold[]): ColdRow[] {
  return [...new Set(cold.map(({ way }) => way))].map((way) => {
    const mine = cold.filter((each) => each.way === way);
    const toWalk = ratios(cold, way, "walk");
    return {
      way,
      toWalk: geometricMean(toWalk),
      toWalk90: percentile(toWalk, 0.9),
      ms: geometricMean(mine.map(({ ms }) => ms)),
      opened: geometricMean(mine.map((each) => Math.max(each.opened, 0.01))),
    };
  });
}

const isPeer = (way: string): boolean => PEERS.some((peer) => peer === way);
