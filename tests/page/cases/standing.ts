/** What a form's field may be called, so that the form answers with it in place of a member of its own. */
const FIELDS =
  "nodeType localName hasAttributes matches isConnected checkVisibility getBoundingClientRect contains getRootNode parentNode parentElement".split(
    " ",
  );

/** What is marked as it stands: what it is, the body of a page, the words that are marked in it. */
export const STANDING: [string, string, string[]][] = [
  ["a name over several elements", "<p>chips of <b>Hua</b><i>we<u>i</u></i> now</p>", ["Huawei"]],
  ["a name beside a footnote", "<p>chips of Huawei<sup>12</sup> now</p>", ["Huawei"]],
  ["a name over a line break", "<h1>the rise of Zhipu<br>AI in short</h1>", ["ZhipuAI"]],
  ["a name over a line break, after another", "<p>lately<br>Zhipu<br aria-hidden=true>AI</p>", ["ZhipuAI"]],
  ["a name over a comment", "<p>chips of Hua<!-- x -->wei now</p>", ["Huawei"]],
  ["a name over a place to break", "<p>chips of Hua<wbr>wei now</p>", ["Huawei"]],
  [
    "names over elements that show nothing",
    "<p>by Hua<script></script>wei, Open<style></style>AI, Nvi<template>x</template>dia, SM<link>IC, Z<meta>TE</p>",
    ["Huawei", "Nvidia", "OpenAI", "SMIC", "ZTE"],
  ],
  [
    "a name over two elements with a space between",
    "<p>by <a>Open</a> <a>AI</a>, <b style='display:inline-block'>Open</b> <b style='display:inline-block'>AI</b></p>",
    ["Open AI", "Open AI"],
  ],
  ["a name of which a part stands out", "<p>by Open<mark style='padding:0 3px'>AI</mark></p>", ["OpenAI"]],
  [
    "what is as writable as what is around it, or not at all",
    "<div contenteditable=inherit>by Huawei</div><div contenteditable=FALSE>by OpenAI</div>",
    ["Huawei", "OpenAI"],
  ],
  [
    "a name over links that a style adds to without parting them",
    "<style>.f a:last-child::after{content:' \\2197'}.f a:first-child::after{content:'';position:absolute;inset:0}.f{position:relative}</style><p class=f>by <a>Open</a> <i></i><a>AI</a></p>",
    ["Open AI"],
  ],
  [
    "what an editor shows to readers",
    `<div class=ProseMirror contenteditable=false role=textbox>by Huawei</div><div class=ql-editor contenteditable=false>by OpenAI</div>
    <div class=DraftEditor-root><div><div class=public-DraftEditor-content contenteditable=false>by Nvidia</div></div></div>`,
    ["Huawei", "Nvidia", "OpenAI"],
  ],
  [
    "labels that touch",
    "<style>.k{padding:0 4px}.l{display:inline-block;margin-right:5px}.m::before{content:'#'}</style><p><a class=k>Huawei</a><a class=k>OpenAI</a></p><p><a class=l>Nvidia</a><a class=l>SMIC makes chips</a></p><p><a class=m>DeepSeek</a><a class=m>ZTE</a></p>",
    ["DeepSeek", "Huawei", "Nvidia", "OpenAI", "SMIC", "ZTE"],
  ],
  [
    "words of several slots",
    "<div><template shadowrootmode=open><h4><slot name=b></slot></h4><p><slot></slot></p></template><b slot=b>News of Huawei</b>OpenAI came</div>",
    ["Huawei", "OpenAI"],
  ],
  [
    "elements of older pages",
    "<p>by <big>Hua</big><output>wei</output> and <strike>Nvi</strike><tt>dia</tt></p><center>SMIC</center><search>ZTE</search>",
    ["Huawei", "Nvidia", "SMIC", "ZTE"],
  ],
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
  [
    "ruby with brackets for browsers that know none, and of an older kind",
    "<p>about <ruby>华<rp>(</rp><rt>hua</rt><rp>)</rp>为</ruby> and <ruby>华<rtc>hua</rtc>为</ruby> again</p>",
    ["华(hua)为", "华hua为"],
  ],
  [
    "ruby in a shadow root",
    "<div><template shadowrootmode=open><p>about <ruby>华<rt>hua</rt>为<rt>wei</rt></ruby> again</p></template></div>",
    ["华hua为"],
  ],
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
    "a shadow root in an element with text of its own",
    "<div>unseen<template shadowrootmode=open><p>by Huawei</p></template></div><p>and OpenAI",
    ["Huawei", "OpenAI"],
  ],
  [
    "shadow roots among very many elements, and around them",
    `<a-a><template shadowrootmode=open><slot></slot><p>by Huawei</p></template>${"<i>.</i>".repeat(11_000)}</a-a>` +
      `<section><a-a><template shadowrootmode=open><p>by Nvidia</p></template></a-a></section>${"<i>.</i>".repeat(11_000)}` +
      `<a-a><template shadowrootmode=open><p>by ZTE</p></template></a-a><p>and OpenAI`,
    ["Huawei", "Nvidia", "OpenAI", "ZTE"],
  ],
  [
    "what is slotted into a shadow root",
    "<div><template shadowrootmode=open><slot></slot></template><p>by Huawei</p></div>",
    ["Huawei"],
  ],
  [
    "boxes that are none",
    "<div style='display:contents'>by Huawei</div><section style='display:contents'><template shadowrootmode=open>by OpenAI</template></section>",
    ["Huawei", "OpenAI"],
  ],
  [
    "a name half in a box that is none",
    "<p>by Hua<span style='display:contents'>wei</span> and <a style='display:contents' href=/x>Open</a>AI</p>",
    ["Huawei", "OpenAI"],
  ],
  [
    "a custom element",
    "<style>x-story{display:block}</style><x-story>by Huawei</x-story><x-story>by OpenAI</x-story>",
    ["Huawei", "OpenAI"],
  ],
  ...FIELDS.map((name): [string, string, string[]] => [
    `a form with a field called ${name}`,
    `<form><input name=${name}>by Hua<b>wei</b><p>by Nvidia</p></form><p>and OpenAI`,
    ["Huawei", "Nvidia", "OpenAI"],
  ]),
];

/** A page that says in its title how marks are drawn while it is still being read. */
export const EARLY =
  "<p>by Huawei</p><script>document.title = getComputedStyle(document.querySelector('p'), '::highlight(sidelight-organisation)').textDecorationLine</script>";

/** A mark in the document, and one in a shadow root. */
export const IN_AND_OUT =
  "<p>by Nvidia</p><div><template shadowrootmode=open><p>by Huawei</p></template></div>";
