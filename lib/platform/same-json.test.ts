import { expect, it } from "vitest";
import { isSameJson } from "./same-json.ts";

it.each([
  [null, null],
  [
    { a: null, b: [1, { c: 2, d: 3 }] },
    { b: [1, { d: 3, c: 2 }], a: null },
  ],
  [undefined, undefined],
])("%j is %j, in whatever order its keys stand", (a, b) => expect(isSameJson(a, b)).toBe(true));

it.each([
  [null, {}],
  [[], {}],
  [["a", "b"], { 0: "a", 1: "b" }],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: 1 }, { a: "1" }],
  [undefined, null],
])("%j is not %j", (a, b) => expect(isSameJson(a, b)).toBe(false));
