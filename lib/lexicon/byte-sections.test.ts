import fc from "fast-check";
import { expect, it } from "vitest";
import { differences, packNumbers, sums, unpackNumbers } from "./byte-sections.ts";

it("numbers come back from their differences, and none of these is negative", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100_000, max: 100_000 })), (numbers) => {
      const stored = differences(numbers);
      expect(stored.every((n) => n >= 0)).toBe(true);
      const { width, bytes } = packNumbers(stored);
      expect([...sums(unpackNumbers(bytes, 0, width, numbers.length))]).toEqual(numbers);
    }),
  );
});
