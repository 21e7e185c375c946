import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { expectMarked, markedWords } from "./marked-words.ts";
import { openPage } from "./open-page.ts";
import { serve } from "./serve.ts";

let extension: Extension;
let elsewhere: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  extension = await launch();
  elsewhere = await serve({
    "/frame": { body: filled("<p>a frame about OpenAI</p>") },
    "/xhtml": {
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>news of <b>Hua</b>wei</p></body></html>`,
      headers: { "content-type": "application/xhtml+xml" },
    },
    "/text": { body: "news of Huawei", headers: { "content-type": "text/plain" } },
    "/svg": {
      body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Huawei</text></svg>`,
      headers: { "content-type": "image/svg+xml" },
    },
  });
});
afterAll(async () => {
  elsewhere?.close();
  await extension?.close();
});

/** More text than a frame needs to be worth reading. */
const filled = (html: string): string =>
  html + "<p>Rain is expected in the north of the country. </p>".repeat(4);

const open = (html: string) => openPage(extension, html);

/** Marked as it stands. */
const STANDING: [string, string, string[]][] = [
  ["a name over several elements", "<p>chips of <b>Hua</b><i>we<u>i</u></i> now</p>", ["Huawei"]],
  ["a name beside a footnote", "<p>chips of Huawei<sup>12</sup> now</p>", ["Huawei"]],
  ["a name over a line break", "<h1>the rise of Zhipu<br>AI in short</h1>", ["ZhipuAI"]],
  ["a name over a comment", "<p>chips of Hua<!-- x -->wei now</p>", ["Huawei"]],
  ["a name over a place to break", "<p>chips of Hua<wbr>wei now</p>", ["Huawei"]],
  ["a drop cap", `<p><span style="float:left;display:block">H</span>uawei makes chips</p>`, ["Huawei"]],
  [
    "text on both sides of a block",
    "<div>by Huawei<p>by OpenAI</p>by Nvidia</div>",
    ["Huawei", "Nvidia", "OpenAI"],
  ],
  [
    "cells and items",
    "<ul><li>Huawei<li>OpenAI</ul><table><tr><td>Nvidia<td>SMIC</table>",
    ["Huawei", "Nvidia", "OpenAI", "SMIC"],
  ],
  ["ruby", "<p>about <ruby>华<rt>hua</rt>为<rt>wei</rt></ruby> again</p>", ["华hua为"]],
  ["right to left", `<div dir="rtl"><p>עם Huawei ועוד</p></div>`, ["Huawei"]],
  ["an open shadow root", "<div><template shadowrootmode=open><p>by Huawei</p></template></div>", ["Huawei"]],
  [
    "text straight in a shadow root",
    "<div><template shadowrootmode=open>by Huawei</template></div>",
    ["Huawei"],
  ],
  [
    "a shadow root in a shadow root",
    "<div><template shadowrootmode=open><section><template shadowrootmode=open><b>by Huawei</b></template></section></template></div>",
    ["Huawei"],
  ],
  [
    "what is slotted into a shadow root",
    "<div><template shadowrootmode=open><slot></slot></template><p>by Huawei</p></div>",
    ["Huawei"],
  ],
  [
    "a custom element",
    "<style>x-story{display:block}</style><x-story>by Huawei</x-story><x-story>by OpenAI</x-story>",
    ["Huawei", "OpenAI"],
  ],
];

/** Never touched. */
const LEFT_ALONE: [string, string][] = [
  ["names parted by blocks", "<div>Hua</div><div>wei</div>"],
  [
    "names parted by boxes that the page made",
    `<a style="display:block">Hua</a><a style="display:block">wei</a>`,
  ],
  ["names parted in a flex row", `<div style="display:flex"><span>Hua</span><span>wei</span></div>`],
  [
    "form fields",
    `<input value="Huawei"><textarea>Huawei</textarea><select><option>Huawei</select><button>Huawei</button>`,
  ],
  ["an editable element", "<div contenteditable><p>Huawei</p></div>"],
  ["what only plain text is written in", `<div contenteditable="plaintext-only">Huawei</div>`],
  ["a text box by role", "<div role=textbox>Huawei</div>"],
  ...[
    "CodeMirror",
    "cm-editor",
    "monaco-editor",
    "ace_editor",
    "DraftEditor-root",
    "ProseMirror",
    "ql-editor",
  ].map((name): [string, string] => [`the editor ${name}`, `<div class="a ${name}"><div>Huawei</div></div>`]),
  ["code", "<p>run <code>Huawei</code> or <kbd>Huawei</kbd></p><pre>Huawei</pre>"],
  [
    "scripts and templates",
    "<script>/* Huawei */</script><template>Huawei</template><noscript>Huawei</noscript>",
  ],
  ["aria-hidden", "<p aria-hidden=true>Huawei</p>"],
  ["hidden", "<p hidden>Huawei</p><p>an <span hidden>Huawei</span> end</p>"],
  ["inert", "<div inert><p>Huawei</p></div>"],
  ["what has no box", `<div style="display:none"><p>Huawei</p></div>`],
  ["SVG and MathML", "<svg><text>Huawei</text></svg><math><mtext>Huawei</mtext></math>"],
  [
    "another extension's interface",
    "<grammarly-desktop-integration><p>Huawei</p></grammarly-desktop-integration>",
  ],
  [
    "a shadow root in what is left alone",
    "<div aria-hidden=true><div><template shadowrootmode=open><p>Huawei</p></template></div></div>",
  ],
];

describe("a page", () => {
  it.each(STANDING)("is marked: %s", async (_, html, words) => {
    const page = await open(html);
    await expectMarked(page, words);
    await page.close();
  });

  it.each(LEFT_ALONE)("is left alone: %s", async (_, html) => {
    const page = await open(`${html}<p>and OpenAI at last</p>`);
    await expectMarked(page, ["OpenAI"]);
    await page.close();
  });

  it("that is one big editor is left alone", async () => {
    const page = await open("<p>by Huawei</p><script>document.designMode = 'on'</script>");
    await page.waitForTimeout(600);
    expect(await markedWords(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ["/xhtml", ["Huawei"]],
    ["/text", []],
    ["/svg", []],
  ])("of another content type: %s", async (path, words) => {
    const page = await extension.context.newPage();
    await page.goto(elsewhere.origin + path);
    if (words.length === 0) await page.waitForTimeout(600);
    await expectMarked(page, words);
    await page.close();
  });
});

describe("a frame", () => {
  const inner = filled("<p>a frame about OpenAI</p>");
  it.each<[string, () => string]>([
    ["of the same site", () => `<iframe src="/same"></iframe>`],
    ["of another site", () => `<iframe src="${elsewhere.origin}/frame"></iframe>`],
    ["by srcdoc", () => `<iframe srcdoc="${inner}"></iframe>`],
    [
      "about:blank, written by its page",
      () =>
        `<iframe id=f></iframe><script>document.querySelector("#f").contentDocument.body.innerHTML = ${JSON.stringify(inner)}</script>`,
    ],
    ["sandboxed", () => `<iframe sandbox src="/same"></iframe>`],
    [
      "of a blob",
      () =>
        `<iframe id=f></iframe><script>document.querySelector("#f").src = URL.createObjectURL(new Blob([${JSON.stringify(inner)}], { type: "text/html" }))</script>`,
    ],
  ])("%s is marked", async (_, html) => {
    extension.pages.put("/same", inner);
    const page = await open(html());
    await expect.poll(() => page.frames().length).toBe(2);
    await expect
      .poll(async () => markedWords(page.frames()[1]!).catch(() => []), { timeout: 4000 })
      .toEqual(["OpenAI"]);
    await page.close();
  });

  it("with hardly any text is not read", async () => {
    const page = await open(`<iframe srcdoc="<p>OpenAI"></iframe><p>by Huawei</p>`);
    await expectMarked(page, ["Huawei"]);
    expect(await markedWords(page.frames()[1]!)).toEqual([]);
    await page.close();
  });
});
