import { expect, it } from "vitest";
import { migrateShared } from "./shared-form.ts";

/** A second form, in which “wait” is called “delay” and is never missing. */
const NOW = { settings: 2, sites: 1 };
const step = (_: string, stored: unknown) => {
  const { wait = 350, ...rest } = (stored as { value: Record<string, unknown> }).value;
  return { version: 2, value: { ...rest, delay: wait } };
};

it("brings settings shared in an earlier form into this one", () => {
  const shared = { "set:wait": [7, 500], "set:echoes": [3, false], "site:a.example": [9, true] } as const;
  expect(migrateShared(shared, { settings: 1, sites: 1 }, step, NOW)).toEqual({
    "set:delay": [7, 500],
    "set:echoes": [3, false],
    "site:a.example": [9, true],
  });
  expect(migrateShared(shared, NOW, step, NOW)).toBe(shared);
});

it("keeps it in mind that a setting was taken away, or the browser that has it would bring it back", () => {
  const shared = { "set:echoes": [9], "set:wait": [7, 500] } as const;
  expect(migrateShared(shared, { settings: 1, sites: 1 }, step, NOW)).toEqual({
    "set:echoes": [9],
    "set:delay": [7, 500],
  });
});

it("takes shared entries without a sound form for entries of its own", () => {
  const shared = { "set:delay": [7, 500] } as const;
  for (const form of [undefined, null, "x", { settings: 1 }, { sites: 1 }, { settings: 1, sites: "x" }])
    expect(migrateShared(shared, form, step, NOW)).toBe(shared);
});
