import { describe, expect, it, test } from "vitest";
import { inflected, stem } from "./stem.ts";
import { languageOf } from "./stop-words.ts";
import { termsOf } from "./terms.ts";

const keys = (text: string) => termsOf(text).map((term) => term.key);

describe("stems", () => {
  test.each([
    "restrict restricting restricted restrictions restrictive",
    "innovate innovation innovative innovators",
    "cooperate cooperation cooperative",
    "technology technologies technological",
    "country countries",
    "company companies",
    "efficient efficiency",
  ])("%s are one", (words) => {
    expect(new Set(words.split(" ").map(stem)).size).toBe(1);
  });

  test.each([
    ["station", "state"],
    ["universe", "union"],
    ["country", "count"],
    ["chip", "china"],
  ])("%s is not %s", (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it("tells government from governance where concepts are looked up", () => {
    expect(inflected("governments")).toBe(inflected("government"));
    expect(inflected("governance")).not.toBe(inflected("government"));
  });
});

describe("concepts", () => {
  test.each([
    ["at a fraction of the price", "ccost"],
    ["zu einem Bruchteil der Kosten, wie sie sagen", "ccost"],
    ["成本极低", "ccost"],
    ["pour un prix qui est moins cher que les autres", "ccost"],
    ["a un precio que es más barato que los demás", "ccost"],
    ["they slipped through a loophole", "ccircumvent"],
    ["neck-and-neck with the rest", "cneck and neck"],
    ["die Beschränkungen, die es seit dem Jahr gibt", "crestrict"],
  ])("%s: %s", (text, key) => {
    expect(keys(text)).toContain(key);
  });

  it("tells a connection to a server from ties to a party", () => {
    expect(keys("a link without any connection to the server")).not.toContain("cties");
    expect(keys("its ties to the party")).toContain("cties");
  });

  it("takes what chips are made with for chips", () => {
    for (const text of ["a seven-nanometre process", "lithography machines", "new fabs in Arizona"])
      expect(keys(text)).toContain("cchips");
  });

  it("does not read one language's words in another", () => {
    expect(languageOf("They pay what it says on the tag, of course")).toBe("en");
    expect(keys("the pays of the course")).not.toContain("crace");
  });

  it("tells the U.S. from us, and its states from the state", () => {
    expect(keys("the U.S. and us")).toEqual(["cus", "wusa"]);
    expect(keys("in the United States")).toEqual(["cus"]);
  });
});

it("every term stands where it says", () => {
  const text = "华为 in the U.S. cut prices by 60% in 2022, 芯片出口管制 and all.";
  for (const { start, end } of termsOf(text)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  expect(keys(text)).toEqual(expect.arrayContaining(["f60%", "d2022", "cchips", "cexport", "crestrict"]));
});
