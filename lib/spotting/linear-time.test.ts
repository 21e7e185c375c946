import { describe, expect, it } from "vitest";
import type { OpenLexicon } from "./open-lexicon.ts";
import { createPageReader } from "./read-page.ts";
import { testLexicon } from "./test-lexicon.ts";

/** This thread's own work so far, ms: that of others on a busy machine is none of it. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** A text, read so many times. */
function time(lexicon: OpenLexicon, text: string, times: number): number {
  const before = worked();
  for (let i = 0; i < times; i++) {
    const reader = createPageReader(lexicon);
    reader.read(0, text);
    reader.settle();
  }
  return worked() - before;
}

const TIMES = 16;
/** ms of measured work from which on the kernel's counting, which goes by ticks of up to 10 ms, no longer shows. */
const ENOUGH = 60;

/** A text that is sixteen times as long, by the short one read sixteen times: by turns, after a turn that is not counted. */
function ratio(lexicon: OpenLexicon, make: (n: number) => string): number {
  const [short, long] = [make(1_250), make(1_250 * TIMES)];
  time(lexicon, short, TIMES);
  time(lexicon, long, 1);
  let [ofShort, ofLong] = [0, 0];
  while (ofShort < ENOUGH) {
    ofShort += time(lexicon, short, TIMES);
    ofLong += time(lexicon, long, 1);
  }
  return ofLong / ofShort;
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

describe("a text takes time by its length alone, whatever it says", () => {
  it.each(Object.entries(TEXTS))("%s", { retry: 3 }, (_, make) => {
    // 1 where it does, 16 where the work is quadratic; between them room for a busy machine.
    expect(ratio(LEXICON, make)).toBeLessThan(4);
  });
});
