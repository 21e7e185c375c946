import { describe, expect, it } from "vitest";
import { isFurniture } from "./furniture.ts";
import { parseText } from "./parse-text.ts";

describe("parseText", () => {
  it("numbers the non-empty lines from 1, whatever ends them", () => {
    expect(parseText("\uFEFFone\r\n\r\n  two \n\t\nthree\rfour\u2028five")).toEqual([
      { paragraph: 1, role: "body", text: "one" },
      { paragraph: 2, role: "body", text: "two" },
      { paragraph: 3, role: "body", text: "three" },
      { paragraph: 4, role: "body", text: "four" },
      { paragraph: 5, role: "body", text: "five" },
    ]);
  });

  it("leaves furniture out and keeps its number", () => {
    const passages = parseText("First.\nREAD MORE: Another article\nSecond.\nSource: A newspaper");
    expect(passages.map((p) => p.paragraph)).toEqual([1, 3]);
  });

  it("takes a person's word for the part a line plays", () => {
    const roles = { titles: [1], headings: [2], notes: [4] };
    const passages = parseText("Title\nHeading\nBody\nSource: kept, since a role was given to it", roles);
    expect(passages.map((p) => p.role)).toEqual(["title", "heading", "body", "note"]);
  });

  it("finds no passage in nothing", () => {
    expect(parseText(" \n\n")).toEqual([]);
  });
});

describe("isFurniture", () => {
  it.each([
    "READ MORE: A title",
    "Also read： a title",
    "Post a Comment",
    'Post a Comment for "A title"',
    "Source: A newspaper",
    "Comments (12)",
    "Related",
    "Watch: A film",
    "Leave a reply",
    "Lesen Sie auch: Ein Titel",
    "Kommentar verfassen",
    "Anzeige",
    "Quelle: Eine Zeitung",
    "À lire aussi : un titre",
    "Lea también: un título",
    "Leia também: um título",
    "来源：某报",
    "延伸閱讀：標題",
    "责任编辑：某人",
    "发表评论",
    "广告",
    "Advertisement",
  ])("knows “%s”", (line) => expect(isFurniture(line)).toBe(true));

  it.each([
    "Read more books, he said.",
    "Sources in the ministry spoke of a delay.",
    "The source: a small town.",
    "Watching it took an hour.",
    "来源不明的资金",
    "Advertisement spending fell.",
    "Sources: the two firms have spoken about a share in the younger one, and about working together.",
    "来源：两家公司已就入股较年轻的一方以及今后如何进一步合作进行过多次商谈。",
    `Source: ${"the argument of a long paragraph that begins like this ".repeat(6)}`,
  ])("leaves “%s” alone", (line) => expect(isFurniture(line)).toBe(false));
});
