import { expect, it } from "vitest";
import { compare, growth, ratios } from "./compare.ts";
import { geometricMean, median, percentile, threeDigits } from "./ratios.ts";

const timed = (page: string, way: string, ms: number, lexicon = "l", found = 3) => ({
  lexicon,
  page,
  way,
  ms,
  found,
});

it("takes the middle run, and means by which twice and half cancel out", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(10);
  expect(geometricMean([2, 0.5])).toBeCloseTo(1);
  expect([0.6178, 12.34, 1040].map(threeDigits)).toEqual(["0.618", "12.3", "1,040"]);
});

it("compares ways on the same page, and leaves out pages that one of them did not manage", () => {
  const runs = [timed("a", "floor", 2), timed("a", "sidelight", 6), timed("b", "sidelight", 100)];
  expect(ratios(runs, "sidelight", "floor")).toEqual([3]);
});

it("sets a way beside the fastest peer of each page", () => {
  const measured = [
    timed("a", "floor", 1),
    timed("a", "sidelight", 6),
    timed("a", "compromise", 12),
    timed("a", "regular expression", 3),
  ];
  const [row] = compare({ measured, opened: [{ lexicon: "l", way: "sidelight", ms: 4 }] });
  expect(row).toMatchObject({ pages: 1, toFloor: 6, toPeer: 2, found: 3, opened: 4 });
});

it("leaves a page out of the comparison where no other peer was timed", () => {
  const measured = [timed("a", "compromise", 12), timed("b", "compromise", 8), timed("b", "mark.js", 2)];
  const [row] = compare({ measured, opened: [{ lexicon: "l", way: "compromise", ms: 4 }] });
  expect(row!.toPeer).toBeCloseTo(4);
});

it("tells how much longer a larger lexicon takes", () => {
  const measured = [timed("a", "sidelight", 2, "few"), timed("a", "sidelight", 3, "many")];
  expect(growth(measured, "sidelight", "few", "many")).toEqual([1.5]);
});
