import * as v from "valibot";
import { expect, it } from "vitest";
import { choice, problemOf, spans } from "./problem.ts";

const said = (schema: v.GenericSchema, input: unknown): string =>
  problemOf(v.safeParse(schema, input).issues![0]).message;

it.each([
  [null, "Expected text, found nothing."],
  [["a"], "Expected text, found a list."],
  [{}, "Expected text, found a group of keys."],
  [7, "Expected text, found 7. Put it in quotes."],
  [true, "Expected text, found true. Put it in quotes."],
])("%j is no text: %s", (input, message) => expect(said(v.string(), input)).toBe(message));

it("quotes what was found, the beginning where it is long", () => {
  expect(said(v.number(), "seven")).toBe("Expected a number, found “seven”.");
  expect(said(v.number(), "a".repeat(40))).toBe(`Expected a number, found “${"a".repeat(40)}”.`);
  expect(said(v.number(), "a".repeat(41))).toBe(`Expected a number, found “${"a".repeat(39)}…”.`);
  expect(said(v.number(), true)).toBe("Expected a number, found true.");
});

it.each([
  [[4], "4"],
  [[1, 2], "1, 2"],
  [[1, 3], "1, 3"],
  [[1, 2, 3, 5, 6, 9], "1 to 3, 5, 6, 9"],
])("the numbers %j are %j in words", (numbers, words) => expect(spans(numbers)).toBe(words));

it("tells twenty to choose from, and how many more there are", () => {
  const names = Array.from({ length: 21 }, (_, i) => `n${i}`);
  expect(choice(names.slice(0, 20))).toMatch(/^There are: n0, n1, .*, n19\.$/);
  expect(choice(names)).toMatch(/, n19 and 1 more\.$/);
});
