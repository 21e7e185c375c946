import { describe, expect, it } from "vitest";
import { spot, testLexicon } from "./test-lexicon.ts";

const lexicon = testLexicon([
  { id: "harbour", names: ["하버그리드", "Harbour Grid"] },
  { id: "code", names: ["AIハーバー"] },
  { id: "mayor", type: "person", names: ["항구 시장"] },
  { id: "tern", names: ["제비", "アジサシ", { text: "Tern", case: "capitals" }] },
]);

describe("names in Hangul", () => {
  it.each([
    ["alone", "하버그리드", ["harbour[하버그리드]"]],
    ["with a particle", "하버그리드는 항구에 불을 켠다.", ["harbour[하버그리드]"]],
    ["with two", "하버그리드에서는 말이 없다.", ["harbour[하버그리드]"]],
    ["with a suffix and a particle", "하버그리드측은 말이 없다.", ["harbour[하버그리드]"]],
    ...["사가", "들을", "까지도", "이라고", "입니다", "처럼", "로부터의"].map(
      (ending): [string, string, string[]] => [
        `with ${ending}`,
        `하버그리드${ending}`,
        ["harbour[하버그리드]"],
      ],
    ),
    ["in brackets", "(하버그리드)", ["harbour[하버그리드]"]],
    ["before a comma", "하버그리드와 제비, 항구", ["harbour[하버그리드]", "tern[제비]"]],
    ["not where the word goes on", "하버그리드상사는 다른 회사다. 제비꽃이 핀다.", []],
    ["not where a word before goes on", "새하버그리드는 다른 회사다.", []],
    ["not over a space that the name has not", "제 비옷은 노랗다. 하버 그리드", []],
    ["over one that it has", "항구 시장은 말이 없다. 항구시장은", ["mayor[항구 시장]"]],
  ])("%s", (_, text, found) => expect(spot(lexicon, text)).toEqual(found));
});

describe("names in katakana", () => {
  it.each([
    ["between other letters", "港のアジサシは船だ。", ["tern[アジサシ]"]],
    ["beside others of the kind, with a dot between", "アジサシ・ライン", ["tern[アジサシ]"]],
    ["not where the word goes on", "アジサシーナは歌手だ。", []],
    ["nor where it began before", "オオアジサシは鳥だ。", []],
    ["those with other letters may go on", "AIハーバーグリッド", ["code[AIハーバー]"]],
  ])("%s", (_, text, found) => expect(spot(lexicon, text)).toEqual(found));
});

it.each([
  ["Harbour Grid가 항구에 불을 켠다.", ["harbour[Harbour Grid]"]],
  ["항구의Tern은 배다.", ["tern[Tern]"]],
])("particles behind names in Latin letters end those: %s", (text, found) =>
  expect(spot(lexicon, text)).toEqual(found),
);
