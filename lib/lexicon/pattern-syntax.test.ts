import { describe, expect, it } from "vitest";
import { parsePattern, PatternError } from "./pattern-syntax.ts";

describe("the syntax of patterns", () => {
  it("reads alternatives, gaps, optional words and marks of word class", () => {
    const parts = parsePattern("{restrict | cut off} ~4 (the|its)? {=export|sale/n|curb/v} chip");
    expect(
      parts.map((p) => [p.alternatives.map((a) => `${a.text}:${a.as}`).join(" "), p.gap, p.optional]),
    ).toEqual([
      ["restrict:auto cut off:auto", 0, false],
      ["the:auto its:auto", 4, true],
      ["export:exact sale:noun curb:verb", 0, false],
      ["chip:auto", 0, false],
    ]);
  });

  it("takes words from lists", () => {
    const [, second] = parsePattern("a {@b|=c}", { b: ["d e", "f/v"] });
    expect(second!.alternatives.map((x) => `${x.text}:${x.as}`)).toEqual(["d e:auto", "f:verb", "c:exact"]);
  });

  it("tells what stands beside the mention", () => {
    expect(parsePattern("&{a|b} c ~20 d &e").map((part) => part.outside)).toEqual([true, false, false, true]);
  });

  it.each([
    ["{@x} a", "there is no list “x”", 0],
    ["{@toString} a", "there is no list “toString”", 0],
    ["a {b|=}", "“=” holds no word", 2],
    ["a -", "“-” holds no word", 2],
    ["{a|b ~3 c", "this { has no }", 0],
    ["a ~ b", "~ needs a number", 2],
    ["~3 a b", "begins with a word", 0],
    ["a b ~3", "ends with a word", 6],
    ["a {b||c}", "an alternative is empty", 2],
    ["a ~21 b", "a gap is at most ~20", 2],
    ["a b?", "two parts that must stand", 0],
    ["a b c d e f g h i", "at most 8", 17],
    ["a &b c", "not in the middle", 0],
    ["&a &b", "no part is left", 0],
    ["a & b", "& belongs directly", 2],
    ["a (b", "this ( has no )", 2],
    ["a b}", "“}” has no meaning", 3],
    ["a | b", "only inside { }", 2],
  ])("says what is wrong with %s", (source, message, at) => {
    let error: unknown;
    try {
      parsePattern(source);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(PatternError);
    expect((error as PatternError).message).toContain(message);
    expect((error as PatternError).at).toBe(at);
  });
});
