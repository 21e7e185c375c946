import { expect, it } from "vitest";
import { sum } from "./trace.ts";

const event = (name: string, at: number, ms: number) => ({
  name,
  ph: "X",
  pid: 1,
  tid: 1,
  ts: at * 1000,
  dur: ms * 1000,
});

it("takes a task that is mostly script for a script's, and of any other the scripts in it", () => {
  const { tasks, longest, total, script, layout } = sum([
    event("RunTask", 0, 12),
    event("FireIdleCallback", 1, 9),
    event("FunctionCall", 2, 8),
    event("RunTask", 20, 230),
    event("FireAnimationFrame", 21, 3),
    event("Layout", 30, 200),
    event("RunTask", 300, 50),
    event("FunctionCall", 301, 0.1),
  ]);
  expect(tasks).toEqual([12, 3]);
  expect([longest, total, layout]).toEqual([12, 292, 200]);
  expect(script).toBeCloseTo(12.1);
});
