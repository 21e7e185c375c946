import { expect, it } from "vitest";
import type { PageReader } from "../spotting/page-reader.ts";
import { chooseMarks, wanted } from "./choose-marks.ts";

const entities = [
  { id: "a", name: "A", type: "organisation", tier: "core" },
  { id: "b", name: "B", type: "person", tier: "core" },
  { id: "c", name: "C", type: "place", tier: "context" },
] as const;
const reader = { entities } as unknown as PageReader;
const named = (...which: number[]) =>
  which.map((entity, at) => ({ start: at * 10, end: at * 10 + 5, entity, rule: 0 }));

it("counts the kinds that the reader chose, and places only where asked for", () => {
  const choice = { density: "every", types: ["organisation"], markContext: false } as const;
  expect(wanted(reader, choice)).toEqual([true, false, false]);
  expect(wanted(reader, { ...choice, markContext: true })).toEqual([true, false, true]);
});

it.each([
  ["every", [0, 1, 2, 3]],
  ["paragraph", [0, 1]],
  ["page", [1]],
  ["hover", []],
] as const)("marks %s", (density, marked) => {
  const first = (entity: number) => (entity === 0 ? 3 : 7);
  expect(chooseMarks(named(0, 1, 0, 1), [true, true, true], density, 7, first)).toEqual(marked);
});

it("leaves out what does not count", () => {
  expect(chooseMarks(named(0, 1, 2), [true, false, true], "every", 1, () => 1)).toEqual([0, 2]);
});
