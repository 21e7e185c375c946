import { expect, it } from "vitest";
import { frontCode, frontDecode, type Words } from "./front-coding.ts";

function wordsOf(...words: string[]): Words {
  const wordStart = [0];
  for (const word of words) wordStart.push(wordStart.at(-1)! + word.length);
  return { letters: [...words.join("")].map((letter) => letter.charCodeAt(0)), wordStart };
}

it("keeps of each word what the one before it does not begin with", () => {
  const { letters, shared } = frontCode(wordsOf("chip", "chipmaker", "chips", "数", "数据"));
  expect(String.fromCharCode(...Array.from(letters))).toBe("chipmakers数据");
  expect(shared).toEqual([0, 4, 4, 0, 1]);
});

it.each([
  ["none", []],
  ["one", ["a"]],
  ["some", ["a", "ab", "abc", "b", "ba", "中", "中国"]],
])("gives %s back as they were", (_what, words) => {
  const given = wordsOf(...words);
  const back = frontDecode(frontCode(given));
  expect([...back.letters]).toEqual(given.letters);
  expect([...back.wordStart]).toEqual(given.wordStart);
});
