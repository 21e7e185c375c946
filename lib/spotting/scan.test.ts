import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../lexicon/tokenise.ts";
import { createKnownWords, scan } from "./scan.ts";
import { spot, testLexicon } from "./test-lexicon.ts";
import { createPageReader } from "./read-page.ts";

const NAMES = [
  "DeepSeek",
  "export control",
  "Z.ai",
  "华为",
  "small yard, high fence",
  "émigré",
  "하버 그리드A",
];
const LEXICON = testLexicon(
  NAMES.map((text, i) => ({ id: `e${i}`, names: [{ text, case: "any" as const }] })),
);

/** Text such as pages have: names, their letters in other guises, marks, scripts. */
const pageText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...NAMES,
        "\u00ad",
        "\u200b",
        "\u00a0",
        "’s",
        ". ",
        ", ",
        "(",
        "—",
        "。",
        "-",
        "\n",
        "Ａ",
        "e\u0301",
        "word",
        "U.S. ",
        "하",
        "버 ",
        "그리드",
      ),
      fc.string({ maxLength: 4, unit: "binary" }),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

describe("reading a page", () => {
  it("sees the same words, at the same offsets and distances, as the compiler of the lexicon", () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const known = createKnownWords();
        scan(text, LEXICON, known, new Map());
        const vocabulary = new Set(
          [...NAMES, "controls"].flatMap((name) => tokenise(name).map((t) => t.text)),
        );
        const expected = tokenise(text).filter((t) => vocabulary.has(t.text));
        expect(known.count).toBe(expected.length);
        expected.forEach((token, i) => {
          expect([known.start[i], known.end[i]]).toEqual([token.start, token.end]);
          if (i > 0)
            expect(known.ordinal[i]! - known.ordinal[i - 1]!).toBe(token.ordinal - expected[i - 1]!.ordinal);
        });
      }),
      { numRuns: 400 },
    );
  });

  it("gives mentions that are sorted, apart, inside the text, and spell a name once folded", () => {
    const folded = new Set(
      NAMES.map((name) =>
        tokenise(name)
          .map((t) => t.text)
          .join(" "),
      ),
    );
    fc.assert(
      fc.property(pageText, (text) => {
        let last = 0;
        for (const { start, end } of createPageReader(LEXICON).read(0, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const surface = tokenise(text.slice(start, end))
            .map((t) => t.text)
            .join(" ")
            .replace(/^export controls$/, "export control");
          expect(folded).toContain(surface);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("finds as many names as a text holds", () => {
    expect(spot(LEXICON, "DeepSeek; ".repeat(700))).toEqual(Array(700).fill("e0[DeepSeek]"));
  });

  it("finds a name whatever it is wrapped in", () => {
    for (const [before, after] of [
      ["“", "”"],
      ["(", ")"],
      ["的", "的"],
      ["\u00a0", "’s"],
      ["post-", "-led"],
      ["《", "》"],
    ])
      expect(spot(LEXICON, `${before}DeepSeek${after}`)).toEqual(["e0[DeepSeek]"]);
  });
});
