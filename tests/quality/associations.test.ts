import { expect, it } from "vitest";
import { TERMS_VERSION } from "../../lib/crossref/index-block.ts";
import { buildSeedPack } from "../../scripts/pack.ts";

it("what was learnt is of the terms that texts have now", () => {
  const { associations } = buildSeedPack();
  expect(
    associations!.terms,
    "It says nothing of others. Learn it anew: npm run -s associate -- FOLDER... (docs/decisions/what-people-bring-up-is-learnt.md)",
  ).toBe(TERMS_VERSION);
  expect(Object.keys(associations!.weights).length).toBeGreaterThan(1000);
});
