import { expect, it } from "vitest";
import { migrate } from "./migrations.ts";

const steps = [(v: unknown) => `${String(v)}, then two`, (v: unknown) => `${String(v)}, then three`];

it("runs the steps that are due, in order", () => {
  expect(migrate("settings", { version: 1, value: "one" }, steps)).toEqual({
    version: 3,
    value: "one, then two, then three",
  });
  expect(migrate("settings", { version: 2, value: "two" }, steps)).toEqual({
    version: 3,
    value: "two, then three",
  });
});

it("leaves the newest form and one from the future alone", () => {
  expect(migrate("settings", { version: 3, value: "three" }, steps)).toEqual({ version: 3, value: "three" });
  expect(migrate("settings", { version: 9, value: "nine" }, steps)).toEqual({ version: 9, value: "nine" });
});

it.each([undefined, null, "text", 4, [], { value: 1 }, { version: "1", value: 1 }])(
  "takes %j for nothing stored",
  (stored) => {
    expect(migrate("sites", stored, steps)).toEqual({ version: 3, value: undefined });
  },
);
