import { expect, it } from "vitest";
import { expandLexicon } from "./expand.ts";

it("lets a cue word speak in the plural, and one that is a plural in no singular", () => {
  const { cues } = expandLexicon({
    cues: { trade: ["levy", "goods", "customs", "US"] },
    lists: {},
    entities: [],
  });
  expect(cues.trade).toEqual(["levy", "levies", "goods", "customs", "US"]);
});
