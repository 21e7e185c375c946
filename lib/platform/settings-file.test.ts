import { expect, test } from "vitest";
import { readKept, writeKept } from "./settings-file.ts";
import { DEFAULTS, type Kept } from "./settings.ts";

const KEPT: Kept = {
  settings: {
    ...DEFAULTS,
    density: "hover",
    cardSize: { width: 480, height: 0 },
    types: ["person", "place"],
    suppressions: [{ surface: "tern", entity: "tern", scope: "everywhere", where: "" }],
    aliases: [{ text: "the Bergen company", entity: "nordlys" }],
  },
  sites: { otherwise: false, rules: [{ pattern: "*.example.com", on: true }] },
};

test("what is written is read back", () => expect(readKept(writeKept(KEPT))).toEqual(KEPT));

test.each([
  "",
  "not JSON",
  "[]",
  "null",
  '{"settings":{}}',
  '{"format":"another","settings":{}}',
  '{"format":"sidelight-settings"}',
])("a file of another kind, or one without settings, holds nothing: %s", (text) =>
  expect(readKept(text)).toBeNull(),
);

test("what is missing, of the wrong shape or unknown takes its default or goes", () => {
  const text = JSON.stringify({
    format: "sidelight-settings",
    settings: {
      delay: "soon",
      density: "most",
      types: ["person", "ghost"],
      echoes: false,
      cardSize: { width: "wide", height: -1 },
      ghost: 1,
      aliases: [{ text: 5 }],
    },
    sites: {
      rules: [
        { pattern: 7, on: true },
        { pattern: "example.com", on: false },
      ],
    },
  });
  expect(readKept(text)).toEqual({
    settings: { ...DEFAULTS, types: ["person"], echoes: false },
    sites: { otherwise: true, rules: [{ pattern: "example.com", on: false }] },
  });
});
