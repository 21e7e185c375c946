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

  test.each([
    [
      "美国的芯片出口管制适得其反，华为等企业转向国产替代",
      "美國的芯片出口管制適得其反，華為等企業轉向國產替代",
    ],
    ["开源模型成本低，发展中国家的开发者纷纷采用", "開源模型成本低，發展中國家的開發者紛紛採用"],
    ["与会代表讨论人工智能治理的风险与国际合作", "與會代表討論人工智能治理的風險與國際合作"],
    ["中国占全球基站的六成以上，约1.5亿美元", "中國佔全球基站的六成以上，約1.5億美元"],
  ])("the two Chinese scripts are one: %s", (simplified, traditional) => {
    const told = (text: string) => keys(text).filter((key) => key[0] !== "w");
    expect(told(traditional)).toEqual(told(simplified));
    expect(told(simplified).length).toBeGreaterThan(2);
  });

  it("knows the words of Taiwan and Hong Kong", () => {
    expect(keys("人工智慧用的晶片和軟體")).toEqual(expect.arrayContaining(["cai", "cchips", "csoftware"]));
  });

  it.each([
    ["they found a way around it", "cstart-up", "ccircumvent"],
    ["capabilities developed by laboratories", "cdeveloping countries", "cperformance"],
    ["an open question", "copen source", "cnot settled"],
    ["cutting-edge chips", "cdominance", "chigh end"],
    ["the market share of the firm", "cshare technology", "cmarkets"],
    ["he plans to leave, which leads to nothing", "cplan", null],
    ["it leads to nothing", "cdominance", null],
    ["custom parts under the arm", "ctrade", null],
    ["a victory lap after the trial", "cwin", null],
    ["the court decided how to settle the dispute", "cwin", null],
    ["the outcome of the surgery", "cwin", null],
    ["a frontier that farmers settled", "cnot settled", null],
    ["he came to the conclusion that it rained", "cnot settled", null],
    ["settling old scores with the club", "cperformance", null],
    ["decisive for the victory in the race", "cdominance", "cwin"],
    ["a question that is far from settled", "copen source", "cnot settled"],
    ["der Sieg vor Gericht, das nach dem Urteil entschied", "cwin", null],
  ])("reads “%s” as no %s", (text, without, but) => {
    expect(keys(text)).not.toContain(without);
    if (but) expect(keys(text)).toContain(but);
  });

  it("takes what a phrase names for named", () => {
    expect(keys("American hardware")).toEqual(
      expect.arrayContaining(["crely on american", "cus", "chardware"]),
    );
  });

  it("knows all that one Chinese word carries", () => {
    expect(keys("国企")).toEqual(expect.arrayContaining(["cgovernment", "cties"]));
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
