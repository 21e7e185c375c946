import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Why } from "../lib/spotting/mention.ts";
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

test("marks are told without the names where nobody is named, and while the names are not known", () => {
  expect(words.site.marks(3, 2)).toBe("3 marks · 2 names of your library");
  expect(words.site.marks(0, 0)).toBe("0 marks");
  expect(words.site.marks(3, 0)).toBe("3 marks");
});

test("words that run from right to left do not turn the sentence around them", () => {
  expect(words.packs.imported("مكتبة")).toBe("“\u2068مكتبة\u2069” is imported.");
  expect(words.packs.imported("Boats \u202e")).toBe("“\u2068Boats \u202e\u2069” is imported.");
  expect(words.packs.imported("Boats")).toBe("“Boats” is imported.");
});

test("reasons are data until here: a mark's, and a quotation's", () => {
  const signs: Why["signs"] = [{ kind: "full" }, { kind: "near", text: "chips" }];
  expect(words.actions.because({ kind: "name", by: "Nordlys", signs })).toEqual([
    "the name “Nordlys”",
    "the page names it in full",
    "“chips” stands near",
  ]);
  expect(words.actions.because({ kind: "pattern", by: "stop … chip", signs: [] })).toEqual([
    "a wording like “stop … chip”",
  ]);
  // What looks like a place for a value is none where it stands in one.
  expect(words.actions.because({ kind: "name", by: "{text}", signs: [] })).toEqual(["the name “{text}”"]);
  expect(words.card.reason({ kind: "names", words: ["Tern 2", "Nordlys"] })).toBe(
    "names Tern 2, Nordlys too",
  );
  expect(words.card.reason({ kind: "year", text: "2022" })).toBe("same year: 2022");
});
