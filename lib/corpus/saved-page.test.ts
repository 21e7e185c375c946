import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { articleSchema } from "./article-schema.ts";
import { type FoundArticle, savedArticle } from "./saved-page.ts";

const at = { id: "page-1", source: "https://www.harbour.example/a", host: "www.harbour.example" };
const found = (more: Partial<FoundArticle> = {}): FoundArticle => ({
  title: " The\n yard ",
  siteName: "",
  author: "M. Adeyemi",
  language: "en-GB",
  blocks: [{ heading: false, text: "A ferry\n  left." }],
  ...more,
});

describe("a saved page", () => {
  it("becomes an article that a pack may hold", () => {
    const article = savedArticle(found(), at);
    expect(article).toEqual({
      id: "page-1",
      title: "The yard",
      publisher: "harbour.example",
      author: "M. Adeyemi",
      kind: "",
      language: "en-GB",
      source: at.source,
      passages: [{ paragraph: 1, role: "body", text: "A ferry left." }],
    });
    expect(v.is(articleSchema, article)).toBe(true);
  });

  it("tells headings from paragraphs, and leaves furniture out without taking its number away", () => {
    const blocks = [
      { heading: true, text: "The quay" },
      { heading: false, text: "   " },
      { heading: false, text: "Read more: ten more quays" },
      { heading: false, text: "It was cold." },
    ];
    expect(savedArticle(found({ blocks }), at)?.passages).toEqual([
      { paragraph: 1, role: "heading", text: "The quay" },
      { paragraph: 3, role: "body", text: "It was cold." },
    ]);
  });

  it("is none where no paragraph is left", () => {
    expect(savedArticle(found({ blocks: [] }), at)).toBeNull();
    expect(savedArticle(found({ blocks: [{ heading: true, text: "The quay" }] }), at)).toBeNull();
    expect(savedArticle(found({ blocks: [{ heading: false, text: "Advertisement" }] }), at)).toBeNull();
  });

  it("is published by whom the site says, else by its host", () => {
    expect(savedArticle(found({ siteName: "The Harbour Post" }), at)?.publisher).toBe("The Harbour Post");
  });

  it.each([
    ["The ferry | The Harbour Post", "The ferry"],
    ["The ferry – The Harbour Post", "The ferry"],
    ["Who reads The Harbour Post", "Who reads The Harbour Post"],
    ["The ferry | Who buys a ferry", "The ferry | Who buys a ferry"],
    ["The Harbour Post", "The Harbour Post"],
    ["渡轮昨日出售_科技_腾讯网", "渡轮昨日出售"],
    ["渡轮昨日出售_新浪财经", "渡轮昨日出售"],
    ["snake_case_名字", "snake_case_名字"],
  ])("title %j is %j", (title, own) => {
    expect(savedArticle(found({ title, siteName: "The Harbour Post" }), at)?.title).toBe(own);
  });

  it.each([
    ["By Mira Adeyemi", "Mira Adeyemi"],
    ["Von Mira Adeyemi", "Mira Adeyemi"],
    ["Par Mira Adeyemi", "Mira Adeyemi"],
    ["Di Mira Adeyemi", "Mira Adeyemi"],
    ["作者：李雷", "李雷"],
    ["文／李雷", "李雷"],
    ["记者 : 李雷", "李雷"],
    ["Byron Lund", "Byron Lund"],
    ["The Harbour Post", ""],
  ])("author %j is %j", (author, name) => {
    expect(savedArticle(found({ author, siteName: "The Harbour Post" }), at)?.author).toBe(name);
  });

  it.each([
    ["EN-us", "en-us"],
    ["zh_CN", "zh-CN"],
    ["zh-Hans", "zh-Hans"],
    [" en\n", "en"],
    ["", "und"],
    ["english", "und"],
    ["en, fr", "und"],
  ])("language %j is %j", (said, code) => {
    const article = savedArticle(found({ language: said }), at);
    expect(article?.language).toBe(code);
    expect(v.is(articleSchema, article)).toBe(true);
  });
});
