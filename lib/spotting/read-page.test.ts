import { describe, expect, it } from "vitest";
import { explain } from "./mention.ts";
import { createPageReader } from "./read-page.ts";
import { spot, testLexicon } from "./test-lexicon.ts";

const LEXICON = testLexicon(
  [
    { id: "deepseek", names: [{ text: "DeepSeek", case: "any" }, "深度求索"] },
    { id: "r1", type: "product", names: ["DeepSeek R1", { text: "R1", page: ["deepseek"] }] },
    { id: "nvidia", names: [{ text: "Nvidia", case: "any" }, "英伟达"] },
    { id: "intel", names: [{ text: "Intel", "not-after": ["amd64", "and"], "not-before": ["drive"] }] },
    { id: "meta", names: ["Meta Platforms", { text: "Meta", near: ["tech"] }] },
    { id: "zai", names: ["Z.ai"] },
    { id: "waico", names: ["World AI Cooperation Organization"] },
    { id: "smith", type: "person", names: ["Brad Smith", { text: "Smith", "after-full": true }] },
    { id: "trump", type: "person", names: [{ text: "Trump", unless: ["cards"], "not-before": ["card"] }] },
    { id: "yard", type: "policy", names: ["small yard, high fence"] },
    { id: "race", type: "concept", names: ["AI race"] },
    { id: "china", type: "place", tier: "context", names: ["China"] },
    {
      id: "export-controls",
      type: "policy",
      names: ["export control", "出口管制"],
      patterns: [
        "{restriction|restrict|curb|ban|limit} ~5 {export|sale} ~5 {chip|semiconductor|technology}",
        "{限制|禁止} ~8 {芯片}",
      ],
    },
  ],
  { deepseek: ["DeepSeek"], tech: ["Google", "AI"], cards: ["suit", "trick", "bid"] },
);
const marks = (...blocks: string[]): string[] => spot(LEXICON, blocks);

describe("names", () => {
  it.each([
    ["DeepSeek's chief", ["deepseek[DeepSeek]"]],
    ["the DeepSeek-R1 model", ["r1[DeepSeek-R1]"]],
    ["DeepSeek\u00a0R1 and DEEPSEEK", ["r1[DeepSeek\u00a0R1]", "deepseek[DEEPSEEK]"]],
    ["a deepseek model", ["deepseek[deepseek]"]],
    ["Deep\u00adSeek", ["deepseek[Deep\u00adSeek]"]],
    ["非NVIDIA的芯片", ["nvidia[NVIDIA]"]],
    ["non-NVIDIA, post-DeepSeek", ["nvidia[NVIDIA]", "deepseek[DeepSeek]"]],
    ["DeepSeeker DeepSeek2", []],
    ["a meta-analysis, Metaverse", []],
    ["Z.ai platform. Z. AI", ["zai[Z.ai]"]],
    ["“small yard, high fence”", ["yard[small yard, high fence]"]],
    ["AI, race; AI (race)", []],
    ["in AI. Race to", []],
    ["Intel Corp. said", ["intel[Intel Corp.]"]],
    ["Brad Smith Jr. said", []],
  ])("%s", (text, expected) => expect(marks(text)).toEqual(expected));

  it("asks for the capitals that the alias has", () => {
    expect(marks("intel report, INTEL and Intel")).toEqual(["intel[INTEL]"]);
    expect(marks("An Intel chip")).toEqual(["intel[Intel]"]);
    const elan = testLexicon([{ id: "elan", names: ["Élan Vital"] }]);
    expect(spot(elan, "élan Vital, Élan vital, Élan Vital; ÉLAN VITAL")).toEqual([
      "elan[Élan Vital]",
      "elan[ÉLAN VITAL]",
    ]);
  });

  it("names nothing in addresses, handles and identifiers", () => {
    expect(marks("see https://x.org/DeepSeek/a or api.deepseek.com, deepseek.com")).toEqual([]);
    expect(marks("@nvidia nvidia_driver press@nvidia.com")).toEqual([]);
    expect(marks("Nvidia/DeepSeek and #Nvidia")).toEqual([
      "nvidia[Nvidia]",
      "deepseek[DeepSeek]",
      "nvidia[Nvidia]",
    ]);
  });
});

describe("senses", () => {
  it("leaves words alone without evidence", () => {
    expect(marks("Meta has said so.")).toEqual([]);
    expect(marks("Meta and Google have said so.")).toEqual(["meta[Meta]"]);
    expect(marks("Meta Platforms")).toEqual(["meta[Meta Platforms]"]);
  });
  it("counts short forms by what the page has named, wherever it stands", () => {
    expect(marks("R1 is out.", "It is by DeepSeek.")).toEqual(["r1[R1]", "deepseek[DeepSeek]"]);
    expect(marks("R1 is out.")).toEqual([]);
    expect(marks("Brad Smith came.", "Smith left.")).toEqual(["smith[Brad Smith]", "smith[Smith]"]);
    expect(marks("Smith left.")).toEqual([]);
    expect(marks("Brad Smith spoke of AI. Smith left the U.S. Smith came back.")).toEqual([
      "smith[Brad Smith]",
      "smith[Smith]",
      "smith[Smith]",
    ]);
  });
  it("knows another person of the surname", () => {
    expect(
      marks("Jane Smith left. Adam J. Smith. Brad Smith and Smith & Wesson. Smith, 2010. But Smith stayed."),
    ).toEqual(["smith[Brad Smith]", "smith[Smith]"]);
    expect(marks("Brad Smith came.", "Adam Smithson left; Smith stayed.")).toHaveLength(2);
  });
  it("takes a bare surname for the person who bore it last, as far as a block goes", () => {
    expect(marks("Brad Smith came. Jane Smith left. But Smith stayed, and Smith sang.")).toEqual([
      "smith[Brad Smith]",
    ]);
    expect(marks("Jane Smith left. Brad Smith came. Smith sang.", "Smith too.")).toEqual([
      "smith[Brad Smith]",
      "smith[Smith]",
      "smith[Smith]",
    ]);
  });
  it("looks at the words before and after", () => {
    expect(marks("amd64 and Intel. Intel Drive. A Trump card.")).toEqual([]);
  });
  it("abstains where another sense reigns", () => {
    expect(marks("Trump said.", "The suit.")).toEqual(["trump[Trump]"]);
    expect(marks("Trump is led.", "The suit and the trick.")).toEqual([]);
  });
  it("takes evidence back with its block", () => {
    const reader = createPageReader(LEXICON);
    reader.read(1, "R1 is out.");
    reader.read(2, "By DeepSeek.");
    expect(reader.settle()).toEqual([
      { block: 1, mentions: [expect.objectContaining({ start: 0, end: 2 })] },
    ]);
    expect(reader.settle()).toEqual([]);
    reader.read(3, "DeepSeek again.");
    expect(reader.settle()).toEqual([]);
    for (const block of [3, 2, 2]) reader.forget(block);
    expect(reader.settle()).toEqual([{ block: 1, mentions: [] }]);
    expect(reader.holds(2)).toBe(false);
    reader.read(2, "By DeepSeek.");
    expect(reader.settle()).toHaveLength(1);
    reader.forget(1);
    reader.forget(2);
    expect(reader.settle()).toEqual([]);
  });
  it("forgets what a block said when it is read again", () => {
    const reader = createPageReader(LEXICON);
    reader.read(1, "R1 is out.");
    reader.read(2, "By DeepSeek.");
    expect(reader.settle()).toHaveLength(1);
    reader.read(2, "It rains.");
    expect(reader.settle()).toEqual([{ block: 1, mentions: [] }]);
  });
  it("counts what a block names once, however often it is judged", () => {
    const reader = createPageReader(LEXICON);
    reader.read(1, "Brad Smith tries R1.");
    expect(reader.read(2, "Smith left.")).toHaveLength(1);
    reader.read(3, "By DeepSeek.");
    expect(reader.settle().map(({ block }) => block)).toEqual([1]);
    reader.forget(1);
    expect(reader.settle()).toEqual([{ block: 2, mentions: [] }]);
  });
  it("learns an acronym that the page introduces", () => {
    expect(
      marks("The World AI Cooperation Organization (WAICO) met.", "WAICO is new; waico is not."),
    ).toEqual(["waico[World AI Cooperation Organization]", "waico[WAICO]", "waico[WAICO]"]);
    expect(marks("World AI Cooperation Organization (Shanghai).", "Shanghai")).toHaveLength(1);
  });
});

describe("patterns", () => {
  it.each([
    [
      "Curbs on the sale of advanced semiconductors to China",
      ["export-controls[Curbs on the sale of advanced semiconductors]", "china[China]"],
    ],
    ["restricting exports of chips", ["export-controls[restricting exports of chips]"]],
    ["It was banned. Exports of chips rose.", []],
    ["ban one two three four five six exports of chips", []],
    [
      "restrictions on the export of Nvidia chips",
      ["export-controls[restrictions on the export of]", "nvidia[Nvidia]"],
    ],
    ["ban Nvidia exports, DeepSeek chips", ["nvidia[Nvidia]", "deepseek[DeepSeek]"]],
    ["limit exports of chips and technology", ["export-controls[limit exports of chips]"]],
    ["limit exports of chip technology", ["export-controls[limit exports of chip technology]"]],
    ["美国限制中国获得先进芯片。", ["export-controls[限制中国获得先进芯片]"]],
    ["curbs on chip export controls", ["export-controls[export controls]"]],
  ])("%s", (text, expected) => expect(marks(text)).toEqual(expected));

  it("does not reach from block to block", () => {
    expect(marks("They restrict exports", "of chips.")).toEqual([]);
  });
});

describe("why", () => {
  const why = (text: string, at = 0): string => {
    const reader = createPageReader(LEXICON);
    const mentions = reader.read(0, text);
    return explain(reader.why(0, mentions[at]!, text));
  };
  it("names the alias, the pattern and the evidence", () => {
    expect(why("DEEPSEEK")).toBe("alias “DEEPSEEK”");
    expect(why("Export controls")).toBe("alias “export control”");
    expect(why("Meta and Google")).toBe("alias “Meta”; “Google” stands near");
    expect(why("DeepSeek has R1", 1)).toBe("alias “R1”; the page speaks of “DeepSeek”");
    expect(why("限制先进芯片")).toBe("pattern “限制 … 芯片”");
    expect(why("World AI Cooperation Organization (WAICO)", 1)).toBe(
      "acronym “World AI Cooperation Organization”; the page writes WAICO in brackets beside it",
    );
  });
});

it("leaves out what the reader said is not meant", () => {
  const isSuppressed = (surface: string, id: string): boolean => surface === "Z.ai" && id === "zai";
  expect(spot(LEXICON, "Z.ai and Nvidia", { isSuppressed })).toEqual(["nvidia[Nvidia]"]);
});
