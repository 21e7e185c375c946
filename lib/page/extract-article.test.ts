import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { extractArticle } from "./extract-article.ts";

const LONG =
  "The ferry left the quay at nine, with forty people, two dogs and a piano on board, and it was, the harbour master said later, a quiet crossing.";
const page = (body: string, head = "") =>
  parseHTML(
    `<!doctype html><html lang="en-GB"><head><title>The ferry that left | The Harbour Post</title>${head}</head><body>${body}</body></html>`,
  ).document as unknown as Document;
const blocks = (body: string) => extractArticle(page(`<article>${body}</article>`))?.blocks;
const body = (text: string) => ({ heading: false, text });

describe("extractArticle", () => {
  it("takes the article and leaves the page around it", () => {
    const found = extractArticle(
      page(
        `<nav><a href="/">Home</a> <a href="/sea">Sea</a></nav>
         <article><h1>The ferry that left</h1><p>${LONG}</p><h2>The piano</h2><p>${LONG} Again.</p></article>
         <footer><p>All rights are somebody's.</p></footer>`,
        `<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="Mira Adeyemi">`,
      ),
    );
    expect(found).toEqual({
      title: "The ferry that left | The Harbour Post",
      siteName: "The Harbour Post",
      author: "Mira Adeyemi",
      language: "en-GB",
      blocks: [body(LONG), { heading: true, text: "The piano" }, body(`${LONG} Again.`)],
    });
  });

  it("reads a word in pieces as one word, and a line break as the end of a block", () => {
    expect(blocks(`<p>${LONG} It was <b>b</b>right, <x-note>they say</x-note>,<br>and cold.</p>`)).toEqual([
      body(`${LONG} It was bright, they say,`),
      body("and cold."),
    ]);
  });

  it("reads lists, quotations and the rows of a table, and no caption, script or form", () => {
    const text = blocks(`<p>${LONG}</p><ul><li>Oak</li><li>Ash <em>wood</em></li></ul>
      <blockquote><p>So it was.</p></blockquote>
      <table><tr><th>Year</th><th>Ferries</th></tr><tr><td>2020</td><td>11</td></tr></table>
      <figure><img src="x.png"><figcaption>The quay</figcaption></figure>
      <script>let secret</script><p>${LONG} Then.</p>`)?.map((block) =>
      block.text.replace(/\s+/g, " ").trim(),
    );
    expect(text).toEqual([LONG, "Oak", "Ash wood", "So it was.", "Year Ferries", "2020 11", `${LONG} Then.`]);
  });

  it("reads Chinese without how it is spoken", () => {
    const han =
      "渡轮在九点离开码头，船上有四十个人、两只狗和一架钢琴，港口的负责人后来说，那是一次安静的航行。";
    const found = blocks(`<p>${han}</p><p>${han}<ruby>港<rt>gǎng</rt></ruby>口</p>`);
    expect(found?.map(({ text }) => text)).toEqual([han, `${han}港口`]);
  });

  it("finds nothing in an empty page", () => {
    expect(extractArticle(page(""))).toBeNull();
  });
});
