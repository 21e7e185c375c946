import { beforeEach, expect, it, vi } from "vitest";
import { Effort } from "./effort.ts";

let now = 0;
beforeEach(() => void vi.spyOn(performance, "now").mockImplementation(() => now));

/** A page that costs `each` ms every `pause` ms: after how many seconds following it is given up; null: not in ten minutes. */
function givenUpAfter(each: number, pause: number): number | null {
  now = 0;
  const effort = new Effort();
  for (; now < 600_000; now += pause) if (!effort.spend(each)) return Math.round(now / 1000);
  return null;
}

it.each([
  ["a news page with a ticker", 1, 1000, null],
  ["a feed that is scrolled through all day", 20, 1000, null],
  ["a chart that redraws its labels all the time", 30, 300, 8],
  ["a page that mutates without end", 100, 200, 1],
])("%s: %d ms every %d ms", (_, each, pause, seconds) => {
  expect(givenUpAfter(each, pause)).toBe(seconds);
});

it("waits longer after what took long, and never so long that marks are late", () => {
  const effort = new Effort();
  expect(effort.wait(120)).toBe(120);
  effort.spend(5);
  expect(effort.wait(120)).toBe(500);
  effort.spend(500);
  expect(effort.wait(120)).toBe(1000);
});

it("begins anew when the reader asks for it", () => {
  const effort = new Effort();
  expect(effort.spend(5000)).toBe(false);
  effort.refill();
  expect(effort.wait(120)).toBe(120);
  expect(effort.spend(10)).toBe(true);
});
