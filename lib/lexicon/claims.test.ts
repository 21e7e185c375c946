import { expect, it } from "vitest";
import { doubleClaims } from "./claims.ts";

const claimed = (...names: string[]) =>
  doubleClaims(names.map((text, place) => ({ entity: `e${place}`, text, place }))).length;

it("names are the same by their words, and another by the signs that end them", () => {
  expect(claimed("Acme", "ACME")).toBe(1);
  expect(claimed("C++", "C#", "Disney+", "Disney")).toBe(0);
  expect(claimed("Yahoo!", "Yahoo")).toBe(1);
  expect(claimed("Canal +", "Canal+")).toBe(1);
});
