import { expect, it } from "vitest";
import { chooseMarks, wanted } from "./choose-marks.ts";

const entities = [
  { id: "a", name: "A", type: "organisation", tier: "core" },
  { id: "b", name: "B", type: "person", tier: "core" },
  { id: "c", name: "C", type: "place", tier: "context" },
] as const;
const why = { kind: "name", by: "", signs: [] } as const;
const named = (...which: number[]) =>
  which.map((entity, at) => ({
    start: at * 10,
    end: at * 10 + 5,
    entity: entities[entity]!,
    why: { ...why, signs: [] },
  }));

it("counts the kinds that the reader chose, and places only where asked for", () => {
  const choice = { density: "every", types: ["organisation"], markContext: false } as const;
  expect(entities.map(wanted(choice))).toEqual([true, false, false]);
  expect(entities.map(wanted({ ...choice, markContext: true }))).toEqual([true, false, true]);
});

it.each([
  ["every", [0, 1, 2, 3]],
  ["paragraph", [0, 1]],
  ["page", [1]],
  ["hover", []],
] as const)("marks %s", (density, marked) => {
  const first = (entity: string) => (entity === "a" ? 3 : 7);
  expect(chooseMarks(named(0, 1, 0, 1), () => true, density, 7, first)).toEqual(marked);
});

it("leaves out what does not count", () => {
  expect(
    chooseMarks(
      named(0, 1, 2),
      ({ id }) => id !== "b",
      "every",
      1,
      () => 1,
    ),
  ).toEqual([0, 2]);
});
