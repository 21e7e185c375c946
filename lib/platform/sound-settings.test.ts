import { expect, it } from "vitest";
import { DEFAULTS, type Settings } from "./settings.ts";
import { soundSetting } from "./sound-settings.ts";

it.each<[keyof Settings, unknown]>([
  ["delay", 0],
  ["delay", 5000],
  ["cardSize", { width: 0, height: 9999 }],
  ["echoes", false],
  ["density", "page"],
  ["types", ["person"]],
  ["types", []],
  ["aliases", [{ text: "the yard", entity: "tollund" }]],
])("%s can be %j", (key, value) => expect(soundSetting(key, value)).toEqual(value));

it.each<[keyof Settings, unknown]>([
  ["delay", -1],
  ["delay", 5001],
  ["delay", "500"],
  ["delay", NaN],
  ["cardSize", { width: 300 }],
  ["cardSize", { width: "300", height: 200 }],
  ["cardSize", { width: -1, height: 200 }],
  ["cardSize", { width: 300, height: 10_000 }],
  ["cardSize", null],
  ["echoes", "no"],
  ["echoes", null],
  ["density", "sometimes"],
  ["modifier", "Enter"],
  ["types", "person"],
  ["colours", []],
])("%s cannot be %j, and is what it is by default", (key, value) =>
  expect(soundSetting(key, value)).toEqual(DEFAULTS[key]),
);

it("of a list or of colours what can be stays, without what this version does not know", () => {
  const alias = { text: "the yard", entity: "tollund" };
  expect(soundSetting("aliases", [{ ...alias, later: 1 }, { text: "the quay" }, null, "x"])).toEqual([alias]);
  expect(soundSetting("types", ["person", "ghost"])).toEqual(["person"]);
  expect(soundSetting("colours", { person: "pink", place: "mud", ghost: "pink" })).toEqual({
    person: "pink",
  });
});
