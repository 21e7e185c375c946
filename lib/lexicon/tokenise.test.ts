import { describe, expect, it } from "vitest";
import { APART, tokenise } from "./tokenise.ts";

const words = (text: string): string[] => tokenise(text).map((t) => t.text);
const gaps = (text: string): number[] =>
  tokenise(text)
    .slice(1)
    .map((t, i) => t.ordinal - tokenise(text)[i]!.ordinal);

describe("words of a text", () => {
  it.each([
    ["DeepSeek’s R1", ["deepseek", "s", "r1"]],
    ["amd64 AMD", ["amd64", "amd"]],
    ["ＤｅｅｐＳｅｅｋ", ["deepseek"]],
    ["ex\u00adport con\u200btrols", ["export", "controls"]],
    ["Hua\u2060wei Hua\ufeffwei \u202aHua\u202cwei", ["huawei", "huawei", "huawei"]],
    ["A\ufe0fI", ["ai"]],
    ["Чайка ЧАИ\u0306КА", ["чаика", "чаика"]],
    ["שָׁלוֹם", ["שלום"]],
    ["תל־אביב", ["תל", "אביב"]],
    ["アジ・サシ", ["ア", "ジ", "サ", "シ"]],
    ["\uf914x", ["\uf914", "x"]],
    ["Zhīpǔ zhi\u0304pu\u030c", ["zhipu", "zhipu"]],
    ["DeepSeek的模型", ["deepseek", "的", "模", "型"]],
    ["l’IA à Paris", ["l", "ia", "a", "paris"]],
    ["Nvidia\u00a0H20", ["nvidia", "h20"]],
    ["華為與開源", ["华", "为", "与", "开", "源"]],
  ])("%s", (text, expected) => expect(words(text)).toEqual(expected));

  it("puts marks between words as distance", () => {
    expect(gaps("yard, high")).toEqual([APART.comma]);
    expect(gaps("AI (safety")).toEqual([APART.comma]);
    // Where a page shows something that is no text of ours.
    expect(gaps("Open \u2063 AI")).toEqual([APART.comma]);
    expect(gaps("AI; safety – and—so")).toEqual([APART.clause, APART.clause, APART.clause]);
    expect(gaps("AI\u2028safety")).toEqual([APART.sentence]);
    expect(gaps("תל־אביב־יפו")).toEqual([APART.word, APART.word]);
    expect(gaps("AI. Safety")).toEqual([APART.sentence]);
    expect(gaps("芯片。出")).toEqual([1, APART.sentence]);
    expect(gaps("芯，片,出, 口、美")).toEqual([APART.sentence, APART.sentence, APART.comma, APART.comma]);
    expect(gaps("Z.ai U.S. chips Corp. said")).toEqual([1, 1, 1, 1, 1, APART.comma]);
    expect(gaps("de EE. UU. y Asia")).toEqual([1, APART.comma, APART.comma, 1]);
    expect(gaps("an A.I. race, plan B. and C.D. in")).toEqual([
      1,
      1,
      1,
      APART.comma,
      1,
      APART.comma,
      1,
      1,
      1,
    ]);
  });

  it("tells the end of a sentence from a stop inside one", () => {
    const [word, comma, sentence] = [APART.word, APART.comma, APART.sentence];
    expect(gaps("the AI! what? Nothing")).toEqual([word, sentence, sentence]);
    expect(gaps("AI… Safety; AI… safety")).toEqual([sentence, APART.clause, comma]);
    expect(gaps("GPT 3.5 Turbo, Node.JS")).toEqual([word, word, word, comma, word]);
    expect(gaps("Acme Inc. Then Mr. Chen")).toEqual([word, comma, word, comma]);
    expect(gaps("Acme incs. Then acme. Then")).toEqual([word, sentence, word, sentence]);
    expect(gaps("rule 5. Then plan b. Then")).toEqual([word, sentence, word, word, sentence]);
    expect(gaps("AI. Über AI. über")).toEqual([sentence, word, comma]);
  });

  it("gives offsets into the text as it stands", () => {
    const text = "the ex\u00adport\u00ad, ＡＩ";
    expect(tokenise(text).map((t) => text.slice(t.start, t.end))).toEqual(["the", "ex\u00adport", "ＡＩ"]);
  });
});
