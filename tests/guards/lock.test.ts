import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LOCK, unnamed } from "../../scripts/complete-lock.ts";

it("the lock names the binaries of every platform", () => {
  const missing = unnamed(JSON.parse(readFileSync(LOCK, "utf8"))).map(({ name }) => name);
  expect(missing, "npm ci would refuse this lock. Run: npx tsx scripts/complete-lock.ts").toEqual([]);
});

it("looks where Node would look", () => {
  const packages = {
    "node_modules/a": { optionalDependencies: { b: "1.0.0" } },
    "node_modules/a/node_modules/c": { optionalDependencies: { d: "2.0.0", e: "3.0.0" }, dev: true },
    "node_modules/a/node_modules/d": {},
  };
  expect(unnamed({ packages })).toEqual([
    { name: "b", version: "1.0.0", dev: false },
    { name: "e", version: "3.0.0", dev: true },
  ]);
});
