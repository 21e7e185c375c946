import { expect, test } from "vitest";
import fc from "fast-check";
import { editsTo, merge, stamp, type Stamps } from "./merge-entries.ts";

const DAY = 24 * 3600 * 1000;

test("a change is noted once, with its time", () => {
  const first = stamp({ a: 1 }, {}, 100);
  expect(first).toEqual({ a: [100, 1] });
  expect(stamp({ a: 1 }, first, 200)).toEqual(first);
  expect(stamp({}, first, 300)).toEqual({ a: [300] });
});

test("a change is later than what it replaces, also where this browser's clock is late", () => {
  expect(stamp({ a: 2 }, { a: [5000, 1] }, 100)).toEqual({ a: [5001, 2] });
});

test("the last change of each key holds, and neither browser loses its own", () => {
  const mine: Stamps = { a: [2, "mine"], b: [1, "mine"], c: [1, "mine"] };
  const shared: Stamps = { a: [1, "theirs"], b: [2, "theirs"], d: [2] };
  expect(merge(mine, shared, 10)).toEqual({
    a: [2, "mine"],
    b: [2, "theirs"],
    c: [1, "mine"],
    d: [2],
  });
});

test("who joins takes what is shared, and adds what only they have", () => {
  const joining = stamp({ a: "mine", b: "mine" }, null, 100);
  expect(merge(joining, { a: [50, "theirs"] }, 100)).toEqual({ a: [50, "theirs"], b: [0, "mine"] });
});

test("what was taken away is remembered for half a year", () => {
  expect(merge({}, { a: [0] }, 100 * DAY)).toEqual({ a: [0] });
  expect(merge({}, { a: [0], b: [0, 1] }, 200 * DAY)).toEqual({ b: [0, 1] });
});

test("only what differs is changed, the oldest change first; an object's order of keys is no difference", () => {
  const merged: Stamps = { a: [3, 1], b: [2, 2], c: [1], d: [1, { x: 1, y: 2 }] };
  const edits = editsTo(merged, { a: 0, c: 5, d: { y: 2, x: 1 } });
  expect([...edits]).toEqual([
    ["c", undefined],
    ["b", 2],
    ["a", 1],
  ]);
});

test("two browsers that change what they like end up with the same, in whatever order they are heard", () => {
  const step = fc.record({ who: fc.nat(1), key: fc.constantFrom("a", "b"), value: fc.option(fc.nat(9)) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const held: Record<string, unknown>[] = [{}, {}];
      const known: (Stamps | null)[] = [null, null];
      let shared: Stamps = {};
      let now = 1;
      const meet = (who: number) => {
        shared = merge(stamp(held[who]!, known[who]!, now), shared, now);
        known[who] = shared;
        for (const [key, value] of editsTo(shared, held[who]!))
          if (value === undefined) delete held[who]![key];
          else held[who]![key] = value;
      };
      for (const { who, key, value } of steps) {
        now++;
        if (value === null) delete held[who]![key];
        else held[who]![key] = value;
        meet(who);
      }
      for (const who of [0, 1, 0]) meet(who);
      expect(held[0]).toEqual(held[1]);
    }),
  );
});
