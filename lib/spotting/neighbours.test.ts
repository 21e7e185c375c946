import { describe, expect, it } from "vitest";
import { isInAddress, wordAfter, wordBefore } from "./neighbours.ts";

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

describe("addresses", () => {
  it.each([
    ["https://a.org/b/Intel/c", true],
    ["www.intel.com", true],
    ["a.org/Intel", true],
    ["me@intel", true],
    ["Intel@x.org", true],
    ["?q=Intel&x", true],
    ["C:\\Intel\\x", true],
    ["Intel_core", true],
    ["AMD/Intel", false],
    ["and/or Intel/AMD", false],
    ["by Intel.", false],
    ["by Intel.The", false],
    ["Intel: x", false],
    ["~Intel", false],
  ])("%s", (text, expected) => {
    const at = text.toLowerCase().indexOf("intel");
    expect(isInAddress(text, at, at + 5)).toBe(expected);
  });
});
