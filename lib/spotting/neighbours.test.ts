import { describe, expect, it } from "vitest";
import { comesAfter, wordAfter, wordBefore } from "./neighbours.ts";

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
