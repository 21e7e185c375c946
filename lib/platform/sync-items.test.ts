import { expect, it } from "vitest";
import { fits, fromItems, toItems } from "./sync-items.ts";

it("keeps a thousand rules within the quotas, and says of too many that they are", () => {
  const rules = (n: number) =>
    toItems(
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [`site:*.newspaper-${i}.example.com`, [1.7e12, true]]),
      ),
    );
  expect(fits(rules(1000))).toBe(true);
  expect(fits(rules(3000))).toBe(false);
  expect(Object.keys(fromItems(rules(1000)))).toHaveLength(1000);
});

it("passes over what is no entry", () => {
  const items = {
    entries1: { a: [1, 2], b: "x", c: [], d: null, e: { 0: 1 } },
    entries2: null,
    entries3: "x",
    form: { settings: 1 },
    other: { f: [1, 2] },
  };
  expect(fromItems(items)).toEqual({ a: [1, 2] });
});
