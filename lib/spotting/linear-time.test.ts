import { describe, expect, it } from "vitest";
import type { OpenLexicon } from "./open-lexicon.ts";
import { createPageReader } from "./read-page.ts";
import { testLexicon } from "./test-lexicon.ts";

function time(lexicon: OpenLexicon, text: string): number {
  const reader = createPageReader(lexicon);
  const before = performance.now();
  reader.read(0, text);
  reader.settle();
  return performance.now() - before;
}

/** How many times as long a text takes that is doubled twice. By turns, and the least of each: other work only ever adds. */
function ratio(lexicon: OpenLexicon, make: (n: number) => string): number {
  const [small, large] = [make(5_000), make(20_000)];
  let [least, leastOfLarge] = [Infinity, Infinity];
  for (let run = 0; run < 7; run++) {
    least = Math.min(least, time(lexicon, small));
    leastOfLarge = Math.min(leastOfLarge, time(lexicon, large));
  }
  return leastOfLarge / Math.max(least, 0.3);
}

const NAMES = ["a a a a a a a a b", "a a a", "export control", "Meta", "small yard, high fence", "芯片"];
const LEXICON = testLexicon(
  [
    ...NAMES.map((text, i) => ({ id: `n${i}`, names: [text] })),
    { id: "meta", names: [{ text: "Meta", near: ["tech"], page: ["tech"], unless: ["markup"] }] },
    {
      id: "nest",
      type: "policy",
      patterns: ["a ~20 a ~20 a ~20 a ~20 a ~20 a", "a ~20 {b|c}? ~20 {a|b} ~20 c", "a ~5 a ~5 b"],
    },
  ],
  { tech: ["Google", "a"], markup: ["HTML", "a"] },
);

/** Thousands of words at least: below that a run is too short to be told from noise. */
const TEXTS: Record<string, (n: number) => string> = {
  "letters without a space": (n) => "a".repeat(n * 40),
  "opening quotes": (n) => "“".repeat(n * 4),
  stops: (n) => ". ".repeat(n * 2),
  "letters with a stop after each": (n) => "a.".repeat(n),
  "half a name again and again": (n) => "a ".repeat(n),
  "all aliases": (n) => `${NAMES.join(" ")} `.repeat(n / 10),
  "words that open a sense, and words that speak for it": (n) => "Meta Google ".repeat(n / 2),
  "words that wait in vain for what would speak for them": (n) => "Meta HTML ".repeat(n / 2),
  "words inside an address": (n) => `http://${"Meta/".repeat(n)}`,
  "names in brackets": (n) => "export control (EC) ".repeat(n / 4),
  "patterns whose gaps nest": (n) => "a b c a ".repeat(n / 4),
  "soft hyphens": (n) => "\u00ad".repeat(n * 8),
  ideographs: (n) => "芯".repeat(n * 2),
};

describe("doubled text takes about double time, whatever it says", () => {
  it.each(Object.entries(TEXTS))("%s", { retry: 3 }, (_, make) => {
    // Two doublings: four times as long, sixteen times if the work were quadratic; between them room for a busy machine.
    expect(ratio(LEXICON, make)).toBeLessThan(9);
  });
});
