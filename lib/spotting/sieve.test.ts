import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBlocks } from "../../scripts/spotting/spot-text.ts";
import { shippedLexicon } from "../../scripts/spotting/shipped-lexicon.ts";
import { CAPITAL_CORE, CORE } from "./rare-words.ts";
import { Sieve } from "./sieve.ts";
import { testLexicon } from "./test-lexicon.ts";

const NONE = new Map<number, unknown>();
const NAMED = CORE | CAPITAL_CORE;

const lexicon = testLexicon([
  { id: "huawei", names: ["Huawei", "华为"] },
  { id: "zai", names: ["Z.ai"] },
  { id: "times", names: ["Global Times"] },
  { id: "controls", names: [], patterns: ["{limit|curb} ~4 {export} ~3 {chip}"] },
]);

function holds(...texts: string[]): boolean[] {
  const sieve = new Sieve(lexicon);
  return texts.map((text) => (sieve.sift(text, NONE) & NAMED) !== 0);
}

describe("a sieve lets through", () => {
  it.each([
    "by Huawei.",
    "HUAWEI'S",
    "Hua\u00adwei",
    "华为公司",
    "at Z.ai",
    "the Global Times says",
    "to limit exports of chips",
  ])("%s", (text) => expect(holds(text)).toEqual([true]));

  it("a name that goes on from one text to the next, whatever stands close before it", () => {
    expect(holds("by Hua", "wei")).toEqual([false, true]);
    expect(holds("Menu", "H", "uawei")).toEqual([false, false, true]);
    expect(holds("华", "为")).toEqual([false, true]);
  });
});

it.each(["huawei in small letters", "a global matter", "limits of export", "wei", "为华"])(
  "a sieve keeps back “%s”",
  (text) => expect(holds(text)).toEqual([false]),
);

it("parts what is sifted before from what follows", () => {
  const sieve = new Sieve(lexicon);
  sieve.sift("Hua", NONE);
  sieve.part();
  expect(sieve.sift("wei", NONE)).toBe(0);
});

it("never keeps back what the lexicon that ships finds, however the text is cut", () => {
  const shipped = shippedLexicon();
  const sieve = new Sieve(shipped);
  const words = shipped.wordStart.length - 1;
  const word = fc.nat(words - 1).map((w) => {
    const letters = shipped.letters.subarray(shipped.wordStart[w]!, shipped.wordStart[w + 1]!);
    return String.fromCharCode(...letters);
  });
  const written = word.chain((text) =>
    fc.constantFrom(text, text.toUpperCase(), text[0]!.toUpperCase() + text.slice(1)),
  );
  const text = fc.array(fc.tuple(written, fc.constantFrom(" ", "-", ", ", ". ", "")), { maxLength: 30 });
  fc.assert(
    fc.property(text, fc.nat(20), (pieces, cut) => {
      const all = pieces.flat().join("");
      const { reader, found } = readBlocks(shipped, [{ start: 0, text: all }]);
      if (!found[0]!.some(({ entity }) => reader.entities[entity]!.tier === "core")) return true;
      sieve.part();
      const kinds = sieve.sift(all.slice(0, cut), NONE) | sieve.sift(all.slice(cut), NONE);
      return (kinds & NAMED) !== 0;
    }),
    { numRuns: 3000 },
  );
});
