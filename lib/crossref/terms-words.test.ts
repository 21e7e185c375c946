import { describe, expect, it, test } from "vitest";
import { inflected, stem } from "./stem.ts";
import { termsOf, withEntities } from "./terms.ts";

const stand = (text: string, terms: { key: string; start: number; end: number }[]) =>
  terms
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ key, start, end }) => `${key} ${text.slice(start, end)}`);

describe("the words of a text", () => {
  test.each([
    ["of Chinese, two letters each", "港口昨天", ["w港口 港口", "w口昨 口昨", "w昨天 昨天"]],
    ["not of a letter that stands alone", "港", []],
    [
      "of what stands within Chinese too",
      "港口VHF无线5G",
      ["w港口 港口", "wvhf VHF", "w无线 无线", "ctelecom 5G", "w5g 5G"],
    ],
    ["beside what a Chinese word means", "晶片港", ["cchips 晶片", "w晶片 晶片", "w片港 片港"]],
    [
      "of an abbreviation that is written with full stops",
      "A.I. port",
      ["cai A.I.", "wai A.I.", "wport port"],
    ],
    ["not of what stands in every text, nor of bare numbers", "the 12 lamps, a b of them", ["wlamp lamps"]],
    ["not of those that a phrase has taken", "United States ports", ["cus United States", "wport ports"]],
  ])("are %s", (_what, text, expected) => {
    expect(stand(text, termsOf(text))).toEqual(expected);
  });
});

describe("stems", () => {
  test.each([
    "box boxes",
    "watch watches",
    "wish wishes",
    "process processes",
    "glass glasses",
    "prize prizes",
    "city cities",
    "study studies studied",
    "plan planned planning",
    "psychology psychological",
    "focus focuses",
    "business businesses",
  ])("%s are one", (words) => {
    expect(new Set(words.split(" ").map(stem)).size).toBe(1);
  });

  test.each([
    ["status", "state"],
    ["basis", "base"],
    ["bus", "bu"],
    ["nation", "nature"],
    ["used", "us"],
    ["string", "str"],
    ["g20s", "g20"],
    ["glass", "glas"],
  ])("%s is not %s", (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

it("a concept is looked up by a verb’s own form", () => {
  expect(inflected("studied")).toBe(inflected("study"));
});

it("a pair of those named stands once, where the first of them does, whichever that is", () => {
  const text = "Borg Acme Borg Acme Ivo";
  const named = ["borg", "acme", "borg", "acme", "ivo"].map((entity, i) => ({
    entity,
    start: i * 5,
    end: Math.min(text.length, i * 5 + 4),
  }));
  const pairs = withEntities([], named).filter(({ key }) => key.startsWith("p"));
  expect(pairs.map(({ key, start }) => [key, start]).toSorted()).toEqual([
    ["pacme|borg", 0],
    ["pacme|ivo", 5],
    ["pborg|ivo", 0],
  ]);
});
