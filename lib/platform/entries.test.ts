import { expect, test } from "vitest";
import { entriesOf, withEdits } from "./entries.ts";
import { DEFAULTS, type Kept } from "./settings.ts";

const FRESH: Kept = { settings: DEFAULTS, sites: { otherwise: true, rules: [] } };
const USED: Kept = {
  settings: {
    ...DEFAULTS,
    delay: 500,
    colours: { person: "pink" },
    suppressions: [{ surface: "tern", entity: "tern", scope: "site", where: "a.example" }],
    aliases: [{ text: "die Bergener", entity: "nordlys" }],
  },
  sites: { otherwise: false, rules: [{ pattern: "*.example.com", on: true }] },
};

test("what nobody changed has no entry", () => expect(entriesOf(FRESH)).toEqual({}));

test("each rule and each correction is an entry of its own", () => {
  expect(entriesOf(USED)).toEqual({
    "set:delay": 500,
    "set:colours": { person: "pink" },
    'not:["tern","tern","site","a.example"]': true,
    "also:die Bergener": "nordlys",
    otherwise: false,
    "site:*.example.com": true,
  });
});

test("entries make again what they were made of, and undone, what was before", () => {
  const entries = Object.entries(entriesOf(USED));
  expect(withEdits(FRESH, new Map(entries))).toEqual(USED);
  expect(withEdits(USED, new Map(entries.map(([key]) => [key, undefined])))).toEqual(FRESH);
});

test.each([
  ["set:delay", "soon"],
  ["set:ghost", 1],
  ["set:aliases", [{ text: "a", entity: "b" }]],
  ["set:colours", { person: "mud", ghost: "red" }],
  ["set:__proto__", {}],
  ["not:nonsense", true],
  ["also:tern", 5],
  ["site:a.example", "on"],
  ["unheard of", 1],
])("an entry that cannot be changes nothing: %s %j", (key, value) => {
  expect(withEdits(FRESH, new Map([[key, value]]))).toEqual(FRESH);
});
