import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { words } from "./words.ts";

const ROOT = join(import.meta.dirname, "..");
const SOURCE = globSync(["components/*.{ts,tsx}", "entrypoints/*/*.{ts,tsx}"], { cwd: ROOT })
  .filter((file) => !/words\.ts$|\.test\.tsx$/.test(file))
  .map((file) => readFileSync(join(ROOT, file), "utf8"))
  .join("\n");

/** Keys of groups that are looked up by a value, as `words.kinds[type]` is. */
const BY_VALUE = new Set(["kinds", "kindsMany", "articleKinds"]);

test("every key of the words is used: a translator translates nothing in vain", () => {
  const keys = Object.entries(words).flatMap(([key, group]) =>
    typeof group === "object" && !BY_VALUE.has(key)
      ? Object.keys(group).map((each) => `${key}.${each}`)
      : [key],
  );
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !new RegExp(`\\b${key.replace(".", "\\.")}\\b`).test(SOURCE))).toEqual([]);
});
