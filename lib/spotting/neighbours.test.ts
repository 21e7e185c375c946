import { describe, expect, it } from "vitest";
import { comesAfter, isJunior, isPartOfAnotherName, wordAfter, wordBefore } from "./neighbours.ts";

describe("the words around a name", () => {
  const around = (text: string, name: string): [string, string] => {
    const at = text.indexOf(name);
    return [wordBefore(text, at), wordAfter(text, at + name.length)];
  };
  it.each([
    ["an Intel report", ["an", "report"]],
    ["(Intel)", ["", ""]],
    ["amd64-Intel. Then", ["amd64", ""]],
    ["China’s Intel, too", ["China's", ""]],
    ["最Intel胀", ["最", "胀"]],
    ["最Foo Intel Bar胀", ["Foo", "Bar"]],
    ["x\u00a0Intel-based", ["x", "based"]],
  ])("%s", (text, expected) => expect(around(text, "Intel")).toEqual(expected));
});

describe("a word before", () => {
  it.each([
    ["a feed-in Intel", ["feed-in"], true],
    ["a Feed-in Intel", ["feed-in"], true],
    ["cut in Intel", ["feed-in"], false],
    ["non-Intel", ["non"], true],
    ["feed-in Intel", ["in"], true],
  ])("%s", (text, words, expected) => expect(comesAfter(text, text.indexOf("Intel"), words)).toBe(expected));
});

it.each([
  ["Jane Smith", true],
  ["It was J. Smith", true],
  ["for U.S. Smith", false],
  ["of AI. Smith", false],
  ["Then Smith", false],
  ["Smith & Wesson", true],
  ["Smith&Wesson", true],
  ["Smith Wesson", true],
  ["Smith et al.", true],
  ["Smith, 1999", true],
  ["Smith (2010)", true],
  ["Smith, J., has", true],
  ["Smith, 40, has", false],
])("“%s” is another's name: %s", (text, expected) => {
  const at = text.indexOf("Smith");
  expect(isPartOfAnotherName(text, at, at + 5)).toBe(expected);
});

it.each([
  ["Lund Jr.", true],
  ["Lund, Sr., left", true],
  ["Lund junior left", true],
  ["Lund III", true],
  ["小Lund", true],
  ["Lund. Junior", false],
  ["Lund juniors", false],
  ["大Lund", false],
])("“%s” is of another generation: %s", (text, expected) => {
  const at = text.indexOf("Lund");
  expect(isJunior(text, at, at + 4)).toBe(expected);
});
