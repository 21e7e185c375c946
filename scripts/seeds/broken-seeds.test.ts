import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { buildSeedPack } from "../pack.ts";

const ARTICLES = `articles:
  - id: "001"
    file: one.txt
    title: Kettles
    publisher: ""
    author: ""
    kind: news
    language: en
    titles: [1]
`;
const ENTITIES = `cues:
  tea: [tea, kettle]
entities:
  - id: acme
    name: Acme
    type: organisation
    tier: core
    gloss: Makes kettles.
    cites: [001¶2]
    names:
      - Acme
      - { text: Ac, near: [tea] }
    patterns:
      - "{boil|heat} ~2 water"
  - id: boiling
    name: Boiling
    type: concept
    tier: core
    gloss: What a kettle does.
    cites:
      - 001¶2
    names:
      - boiling
`;
const TEXT = "Kettles\nAcme made a kettle.\nREAD MORE: Pots\nIt boils.\n";

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** What is said of seeds in which each `[from, to]` was changed; "" where nothing is wrong. */
function said(changes: {
  entities?: [string, string][];
  articles?: [string, string][];
  files?: Record<string, string>;
}): string {
  const parent = mkdtempSync(join(tmpdir(), "sidelight-"));
  made.push(parent);
  const folder = join(parent, "seeds");
  mkdirSync(folder);
  const files = {
    "one.txt": TEXT,
    "articles.yaml": change(ARTICLES, changes.articles ?? []),
    "entities.yaml": change(ENTITIES, changes.entities ?? []),
    ...changes.files,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  try {
    buildSeedPack(folder);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

function change(text: string, changes: readonly [string, string][]): string {
  return changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`“${from}” does not stand in the sample`);
    return before.replace(from, to);
  }, text);
}

describe("seeds without a fault", () => {
  it("are packed", () => expect(said({})).toBe(""));
});

describe("faults in entities.yaml", () => {
  it.each<[string, [string, string][], string]>([
    [
      "a paragraph that does not exist",
      [["      - 001¶2", "      - 001¶99"]],
      "seeds/entities.yaml:21: The gloss of “boiling” cites 001¶99, which does not exist: 001 has paragraphs 1, 2, 4. Cite one of those.",
    ],
    [
      "furniture",
      [["      - 001¶2", "      - 001¶3"]],
      "seeds/entities.yaml:21: The gloss of “boiling” cites 001¶3, which does not exist: 001 has paragraphs 1, 2, 4. Cite one of those.",
    ],
    [
      "an article that does not exist",
      [["[001¶2]", "[007¶2]"]],
      "seeds/entities.yaml:9: The gloss of “acme” cites 007¶2, but there is no article 007. There are: 001.",
    ],
    [
      "no reference at all",
      [["[001¶2]", "[page 2]"]],
      "seeds/entities.yaml:9: The gloss of “acme” cites “page 2”, which names no paragraph. Write an article and a paragraph: 001¶8.",
    ],
    [
      "an id in capitals",
      [["id: acme", "id: ACME Corp"]],
      "seeds/entities.yaml:4: Write an id in small letters and digits, parted by single hyphens: “chip-makers”.",
    ],
    [
      "an id twice",
      [["id: boiling", "id: acme"]],
      "seeds/entities.yaml:15: “acme” is the id of another entity too (line 4). Give this one another.",
    ],
    [
      "words that two entities claim",
      [["      - boiling", "      - ACME"]],
      "seeds/entities.yaml:23: “boiling” claims the words “ACME”, which “acme” claims too (line 11). Take them from one of the two.",
    ],
    [
      "words that two entities claim by their word forms",
      [
        ["      - Acme\n", "      - Acme\n      - kettles\n"],
        ["      - boiling", "      - kettle"],
      ],
      "seeds/entities.yaml:24: “boiling” claims the words “kettle”, which “acme” claims too (line 12). Take them from one of the two.",
    ],
    [
      "a group of cues that is not there",
      [["near: [tea]", "near: [coffee]"]],
      "seeds/entities.yaml:12: There is no group of cues “coffee”. There are: tea. Use one of them, or define it under cues.",
    ],
    [
      "a condition misspelt",
      [["near: [tea]", "nearby: [tea]"]],
      "seeds/entities.yaml:12: There is no key “nearby”. There are: text, case, ending, after-full, near, page, about, dense, unless, not-before, not-after.",
    ],
    [
      "a key left out",
      [["    gloss: What a kettle does.\n", ""]],
      "seeds/entities.yaml:15: “gloss” is missing. Add it.",
    ],
    [
      "a type that there is not",
      [["type: concept", "type: idea"]],
      'seeds/entities.yaml:17: Expected one of "organisation", "person", "product", "event", "policy", "concept", "place", found “idea”.',
    ],
    [
      "a number for a name",
      [["      - boiling", "      - 100"]],
      "seeds/entities.yaml:23: Expected text, found 100. Put it in quotes.",
    ],
    [
      "a word before that is two",
      [["near: [tea]", "not-after: [the big]"]],
      "seeds/entities.yaml:12: Only one word can be the word before or after. Write single words.",
    ],
    [
      "an ending that a form of the name does not have",
      [["{ text: Ac, near: [tea] }", "{ text: kettles, ending: s }"]],
      "seeds/entities.yaml:12: “kettle” does not end with “s”. Write the letters at its end that are no part of the mention.",
    ],
    [
      "only names that wait for another",
      [["      - boiling", "      - { text: boiling, after-full: true }"]],
      "seeds/entities.yaml:22: Every name of “boiling” is “after-full”, so none can be the first. Write one without it.",
    ],
    [
      "a pattern that cannot be read",
      [["{boil|heat} ~2 water", "{boil|heat ~2 water"]],
      "seeds/entities.yaml:14: The pattern “{boil|heat ~2 water” cannot be read: this { has no }.",
    ],
    [
      "a key twice",
      [["    tier: core\n", "    tier: core\n    tier: core\n"]],
      "seeds/entities.yaml:8: This key stands twice in the same group. Take one of the two out.",
    ],
    [
      "a tab",
      [["    type: concept", "\ttype: concept"]],
      "seeds/entities.yaml:17: A tab stands at the beginning of the line. Indent with spaces.",
    ],
  ])("%s", (_, entities, message) => {
    expect(said({ entities })).toBe(message);
  });

  it("are all told at once, by line", () => {
    const message = said({
      entities: [
        ["near: [tea]", "near: [coffee]"],
        ["      - 001¶2", "      - 001¶5"],
        ["id: boiling", "id: acme"],
      ],
      articles: [["titles: [1]", "titles: [9]"]],
    });
    expect(message.split("\n").map((line) => line.split(": ")[0])).toEqual([
      "seeds/articles.yaml:9",
      "seeds/entities.yaml:12",
      "seeds/entities.yaml:15",
      "seeds/entities.yaml:21",
    ]);
  });
});

describe("faults in articles.yaml", () => {
  it.each<[string, Parameters<typeof said>[0], string]>([
    [
      "an id without quotes",
      { articles: [['"001"', "001"]] },
      "seeds/articles.yaml:2: Expected text, found 1. Put it in quotes.",
    ],
    [
      "a kind that there is not",
      { articles: [["kind: news", "kind: blog"]] },
      'seeds/articles.yaml:7: Expected one of "news", "opinion", "state-media", "", found “blog”.',
    ],
    [
      "a language in words",
      { articles: [["language: en", "language: English"]] },
      "seeds/articles.yaml:8: Write the language as a code: “en”, “zh-Hans”.",
    ],
    [
      "a paragraph that is not there",
      { articles: [["titles: [1]", "titles: [9]"]] },
      "seeds/articles.yaml:9: 001 has no paragraph 9: its paragraphs are 1 to 4.",
    ],
    [
      "a line with two parts",
      { articles: [["titles: [1]", "titles: [1]\n    notes: [1]"]] },
      "seeds/articles.yaml:10: Paragraph 1 of 001 stands under titles too. Leave it in one of the two.",
    ],
    [
      "a text that nobody lists",
      { files: { "two.txt": "Pots." } },
      "seeds/articles.yaml:1: “two.txt” is not listed here. Add an article with it, or take the file away.",
    ],
  ])("%s", (_, changes, message) => {
    expect(said(changes)).toBe(message);
  });

  it("a text that is missing", () => {
    expect(said({ articles: [["file: one.txt", "file: none.txt"]] })).toContain(
      "seeds/articles.yaml:3: There is no file “none.txt” beside this one. There are: one.txt.",
    );
  });
});

describe("what was learnt of the articles", () => {
  const learnt = (text: string) => said({ files: { "associations.json": text } });
  const ANEW = "Learn the file anew (npm run -s associate -- FOLDER...), or take it away.";

  it("may be there or not", () => {
    expect(
      learnt(`{ "terms": 5, "passages": ["001¶2"], "weights": { "wtea": [0, 1] }, "nothing": {} }`),
    ).toBe("");
  });

  it.each([
    ["{", `This is no JSON. ${ANEW}`],
    [
      `{ "terms": 5, "passages": ["001¶2"], "weights": {} }`,
      `nothing: “nothing” is missing. Add it. ${ANEW}`,
    ],
    [
      `{ "terms": 5, "passages": ["001¶9"], "weights": {}, "nothing": {} }`,
      `It was learnt of 001¶9, which is no paragraph any more. ${ANEW}`,
    ],
  ])("%s", (text, message) => expect(learnt(text)).toBe(`seeds/associations.json:1: ${message}`));
});
