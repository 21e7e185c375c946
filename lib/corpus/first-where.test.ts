import { expect, it } from "vitest";
import { firstWhere } from "./first-where.ts";

it("finds where a test begins to hold, with few questions", () => {
  for (let from = 0; from <= 40; from++) expect(firstWhere(40, (i) => i >= from)).toBe(from);
  expect(firstWhere(0, () => true)).toBe(0);
  let asked = 0;
  firstWhere(90_000, (i) => ++asked > 0 && i >= 12_345);
  expect(asked).toBeLessThan(20);
});
