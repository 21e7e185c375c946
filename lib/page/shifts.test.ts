import { expect, it } from "vitest";
import { type Extent, move, type Shift, shifts } from "./shifts.ts";

/** The shifts of places that have moved so far each, and how many were looked at. */
function told(moved: readonly number[]): { of: number[]; looks: number } {
  const of = Array.from<number>({ length: moved.length }).fill(Infinity);
  let looks = 0;
  const shiftOf = (index: number): number => {
    looks++;
    return (of[index] = moved[index]!);
  };
  for (const { from, to, by } of shifts(moved.length, shiftOf) as Iterable<Shift>) of.fill(by, from, to);
  return { of, looks };
}
const all = (count: number, by: number): number[] => Array.from<number>({ length: count }).fill(by);

it.each([0, 1, 2, 5, 13, 14, 1000])("tells of each of %i places by a few", (count) => {
  const { of, looks } = told(all(count, 40));
  expect(of).toEqual(all(count, 40));
  expect(looks).toBeLessThanOrEqual(13);
});

it("where something came in, what stood above it has stayed, what stood below has moved", () => {
  const moved = [...all(3210, 0), ...all(6790, 120)];
  const { of, looks } = told(moved);
  const unknown = of.filter(Number.isNaN).length;
  expect(unknown).toBeLessThanOrEqual(10_000 / 64);
  expect(of.every((by, i) => Number.isNaN(by) || by === moved[i])).toBe(true);
  expect(looks).toBeLessThanOrEqual(13 + 7);
});

it("where each has moved another way nothing is guessed, and few are looked at", () => {
  const moved = Array.from({ length: 10_000 }, (_, i) => i * 2);
  const { of, looks } = told(moved);
  expect(of.every((by, i) => Number.isNaN(by) || by === moved[i])).toBe(true);
  expect(looks).toBeLessThan(200);
});

it("a place that has gone tells nothing of those around it", () => {
  const moved = all(300, 40);
  moved[0] = moved[150] = NaN;
  expect(told(moved).of.every((by) => by === 40 || Number.isNaN(by))).toBe(true);
});

/** Places of 100 px each, from the top down, and where they really stand. */
function stage(count: number, really: (index: number) => number) {
  const places = Array.from({ length: count }, (_, i) => ({ i, top: i * 100, bottom: i * 100 + 100 }));
  const measured = new Set<Extent>();
  const measure = (place: Extent & { i: number }): void => {
    measured.add(place);
    place.top = really(place.i);
    place.bottom = place.top + 100;
  };
  return { places, measure, measured };
}

it("sets right what has moved as one, and leaves to be measured what stands near the reader or may stand anywhere", () => {
  const really = (i: number): number => i * 100 + (i < 400 ? 0 : 3000);
  const { places, measure, measured } = stage(1000, really);
  const unsure = move(places, measure, 50_000, 52_000)!;
  expect(measured.size).toBeLessThan(25);
  const wrong = places.filter(({ i, top, bottom }) => top !== really(i) || bottom !== really(i) + 100);
  expect(wrong.length).toBeLessThanOrEqual(1000 / 64);
  expect(wrong.every((place) => unsure.includes(place))).toBe(true);
  const near = places.filter(({ top, bottom }) => bottom >= 50_000 && top <= 52_000);
  expect(unsure.length).toBeLessThanOrEqual(near.length + 1000 / 64);
  expect(near.filter((place) => !unsure.includes(place) && !measured.has(place))).toEqual([]);
});

it("says so where nothing has moved", () => {
  const { places, measure } = stage(1000, (i) => i * 100);
  expect(move(places, measure, 0, 800)).toBeNull();
});
