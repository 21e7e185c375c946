import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBlocks } from "../../scripts/spotting/spot-text.ts";
import { shippedLexicon } from "../../scripts/spotting/shipped-lexicon.ts";
import { readExamples } from "../../tests/quality/read-examples.ts";
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
  { id: "long", names: [], patterns: ["{zyxwv} ~20 {the} ~20 {and} ~20 {of} ~20 {for} ~20 {qwvut}"] },
]);

const isHit = (kinds: number): boolean => (kinds & NAMED) !== 0;

function holds(...texts: string[]): boolean[] {
  return new Sieve(lexicon).sift(texts, NONE).map(isHit);
}

/** So many words that no lexicon asks for. */
const filler = (words: number): string => "lorem ".repeat(words);
/** The same, far from where the texts begin and end. */
const holdsInside = (...texts: string[]): boolean[] => holds(filler(500), ...texts, filler(500)).slice(1, -1);

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
    expect(holds("by Hua", "\u00adwei")).toEqual([false, true]);
    expect(holds("Menu", "H", "uawei")).toEqual([false, false, true]);
    expect(holds("华", "为")).toEqual([false, true]);
  });
});

it.each(["huawei in small letters", "a global matter", "limits of export", "wei", "为华"])(
  "a sieve keeps back “%s”",
  (text) => expect(holds(text)).toEqual([false]),
);

describe("of two words that a name or a pattern cannot do without", () => {
  it.each(["Global matters.", "Times change.", "an export", "a chip"])("one says nothing alone: %s", (text) =>
    expect(holdsInside(text)).toEqual([false]),
  );

  it("both tell, in one text, and in two that stand near each other", () => {
    expect(holdsInside("in the Global Times of today")).toEqual([true]);
    expect(holdsInside("Global", filler(40), "Times")).toContain(true);
    expect(holdsInside("curb exports", "of", "chips")).toContain(true);
  });

  it("they may stand as far apart as a pattern goes", () => {
    const between = ["the", "and", "of", "for", "qwvut"].map((word) => `${filler(20)}${word}`);
    expect(holdsInside(["zyxwv", ...between].join(" "))).toEqual([true]);
  });

  it("those far apart tell nothing", () =>
    expect(holdsInside("Global", filler(400), "Times")).toEqual([false, false, false]));

  it("the other may stand before the first text, or after the last", () =>
    expect([holds("Global", filler(600)), holds(filler(600), "Global")]).toEqual([
      [true, false],
      [false, true],
    ]));

  it("a word that goes on from one text to the next counts", () =>
    expect(holdsInside("the Glo", "bal", "Times")).toContain(true));
});

it("parts what is sifted before from what follows", () => {
  const sieve = new Sieve(lexicon);
  sieve.sift(["Hua"], NONE);
  expect(sieve.sift(["wei"], NONE)).toEqual([0]);
  sieve.sift([`${filler(500)}Times ${filler(500)}`], NONE);
  expect(sieve.sift([`${filler(500)}Global ${filler(500)}`], NONE)).toEqual([0]);
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
    fc.property(text, fc.nat(20), fc.nat(40), (pieces, cut, further) => {
      const all = pieces.flat().join("");
      const { reader, found } = readBlocks(shipped, [{ start: 0, text: all }]);
      if (!found[0]!.some(({ entity }) => reader.entities[entity]!.tier === "core")) return true;
      const cuts = [all.slice(0, cut), all.slice(cut, cut + further), all.slice(cut + further)];
      return sieve.sift([filler(150), ...cuts, filler(150)], NONE).some(isHit);
    }),
    { numRuns: 3000 },
  );
});

// Words put together by chance make few patterns.
it("never keeps back one of the examples, wherever it stands", () => {
  const shipped = shippedLexicon();
  const sieve = new Sieve(shipped);
  for (const { text } of readExamples()) {
    const { reader, found } = readBlocks(shipped, [{ start: 0, text }]);
    if (!found[0]!.some(({ entity }) => reader.entities[entity]!.tier === "core")) continue;
    const inWords = text.split(/(?<= )/);
    for (const cut of [[text], inWords])
      expect(sieve.sift([filler(150), ...cut, filler(150)], NONE).some(isHit), text).toBe(true);
  }
});
