import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { lull, QUIET } from "./lull.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

/** When the lull comes on a page that changes each `every` ms from the start until `end`. */
async function comesAt(every: number, end: number, longest: number): Promise<number> {
  let changed = 0;
  let came = NaN;
  void lull(
    () => longest,
    () => changed,
  ).then(() => (came = performance.now()));
  for (let at = every; at <= end; at += every) {
    await vi.advanceTimersByTimeAsync(every);
    changed = at;
  }
  await vi.advanceTimersByTimeAsync(5000);
  return came;
}

it("comes a little after a single change", async () => {
  expect(await comesAt(1000, 0, 400)).toBe(QUIET);
});

it("comes soon after the last of many, though there would be more time", async () => {
  expect(await comesAt(50, 400, 1000)).toBe(400 + QUIET);
});

it("does not wait for a page that is never quiet", async () => {
  expect(await comesAt(50, 3000, 500)).toBe(500);
});
