import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Lull } from "./lull.ts";

let changed = 0;
let longest = 0;
let came: number[] = [];
let lull: Lull;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  changed = 0;
  longest = 120;
  came = [];
  lull = new Lull(
    (quiet) => Math.max(quiet, longest),
    () => changed,
    () => came.push(performance.now()),
  );
});
afterEach(() => vi.useRealTimers());

/** A change each `every` ms, from now until `end`. */
function change(every: number, end: number): void {
  for (let at = performance.now(); at <= end; at = performance.now()) {
    changed = at;
    lull.wait();
    vi.advanceTimersByTime(every);
  }
}

it("comes a little after a single change", () => {
  change(1000, 0);
  expect(came).toEqual([120]);
});

it("comes soon after the last of many, though reading them took long before", () => {
  longest = 1000;
  change(50, 400);
  vi.advanceTimersByTime(2000);
  expect(came).toEqual([520]);
});

it("does not wait for a page that is never quiet", () => {
  longest = 500;
  change(50, 1200);
  expect(came).toEqual([500, 1000]);
});

it("does not come when it is stopped, and can be waited for again", () => {
  change(50, 0);
  lull.stop();
  vi.advanceTimersByTime(1000);
  expect(came).toEqual([]);
  change(500, performance.now());
  expect(came).toHaveLength(1);
});
