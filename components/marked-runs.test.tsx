import fc from "fast-check";
import { expect, test } from "vitest";
import { markedRuns } from "./marked-runs.ts";

const at = (start: number, end: number, entity = "x") => ({ start, end, entity });

test("a text is cut at its mentions", () => {
  expect(markedRuns("Nordlys and Tern", [at(12, 16, "tern"), at(0, 7, "nordlys")])).toEqual([
    { text: "Nordlys", entity: "nordlys" },
    { text: " and ", entity: null },
    { text: "Tern", entity: "tern" },
  ]);
});

test("a mention inside another, an empty one and one out of the text are passed over", () => {
  const runs = markedRuns("abcdef", [at(0, 4, "long"), at(1, 2, "inside"), at(5, 5), at(5, 9)]);
  expect(runs).toEqual([
    { text: "abcd", entity: "long" },
    { text: "ef", entity: null },
  ]);
});

test("the runs joined are always the text", () => {
  const mention = fc.record({
    start: fc.integer({ min: -5, max: 40 }),
    end: fc.integer({ min: -5, max: 40 }),
    entity: fc.constant("x"),
  });
  fc.assert(
    fc.property(fc.string(), fc.array(mention), (text, mentions) => {
      expect(
        markedRuns(text, mentions)
          .map((run) => run.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
