import { expect, it } from "vitest";
import { sum } from "../../scripts/count-tests.ts";

const green = { numPassedTests: 5, numFailedTests: 0, success: true };
const red = { numPassedTests: 3, numFailedTests: 2, success: false };
const broken = { numPassedTests: 3, numFailedTests: 0, success: false };

it.each([
  [0, [green, green], "10 passed, 0 failed"],
  [1, [green, red], "8 passed, 2 failed"],
  [1, [green, broken], "8 passed, 1 failed"],
  [1, [green, null], "5 passed, 1 failed"],
  [1, [green, green], "10 passed, 1 failed"],
  [3, [green, red], "8 passed, 4 failed"],
])("%d failed steps and these reports: %s", (steps, reports, line) => {
  const { passed, failed } = sum(steps, reports);
  expect(`${passed} passed, ${failed} failed`).toBe(line);
});
