/** Elements in which other extensions show themselves. */
const OTHERS =
  "grammarly-desktop-integration lt-highlighter loom-container plasmo-csui deepl-input-controller com-1password-button com-bitwarden-notification immersive-translate-popup quillbot-extension wordtune-toolbar honey-panel keeper-lock dashlane-button lastpass-icon mercurywp-root vimium-hud darkreader-panel".split(
    " ",
  );

/** What is never touched: what it is, and the body of a page in which nothing is marked. */
export const LEFT_ALONE: [string, string][] = [
  ["names parted by blocks", "<div>Hua</div><div>wei</div>"],
  [
    "names parted by boxes that the page made",
    `<a style="display:block">Hua</a><a style="display:block">wei</a>`,
  ],
  ["names parted in a flex row", `<div style="display:flex"><span>Hua</span><span>wei</span></div>`],
  ["words with a gap in a flex row", `<div style="display:flex"><a>Open</a> <a>AI</a></div>`],
  [
    "words with a gap in boxes that the page made",
    `<nav><a style="display:block">Open</a> <a style="display:block">AI</a></nav>`,
  ],
  ...["<code>v2</code>", "<input>", "<button>x</button>", "<svg></svg>", "<b contenteditable>x</b>"].map(
    (between): [string, string] => [`words around ${between}`, `<p>by Open ${between} AI</p>`],
  ),
  [
    "words around pictures that have not come",
    "<p>by Open <img> AI</p><p>by Open <picture></picture> AI</p><p>by Open <embed> AI</p>",
  ],
  ["names over two line breaks", "<p>by Open<br><br>AI</p>"],
  [
    "names over a separator that the page's style puts between two links",
    "<style>.b a+a::before{content:' | '}.c a:after{content:url()}</style><p class=b>by <a>Open</a><a>AI</a>, <a>Open</a> <a>AI</a></p><p class=c><a>Open</a><a>AI</a></p>",
  ],
  [
    "a word taken out beside one put in",
    "<p>by <del>Open</del><ins>AI</ins> and <ins>Hua</ins><del>wei</del></p>",
  ],
  [
    "names over a separator that holds no text",
    "<style>.d+a::before{content:'';display:inline-block;width:1px;background:red}.e::before{content:'\\203a'}</style><p>by <a class=d>Open</a> <a>AI</a>, <a>Open</a> <i class=e></i> <a>AI</a></p><p><a>Open</a> <i style='padding:3px'></i> <a>AI</a></p>",
  ],
  [
    "words in boxes of their own within a line",
    "<style>.i a{padding:0 3px;border-left:1px solid}.j b{margin-right:4px}</style><p class=i>by <a>Open</a> <a>AI</a></p><p class=j>by <b>Open</b><b>AI</b></p>",
  ],
  [
    "names of which a style hides a part",
    "<style>.g{display:none}.h{visibility:hidden}</style><p>by Open<b class=g>AI</b> and Open<b class=h>AI</b></p>",
  ],
  [
    "words around what is hidden from screen readers only",
    "<p>by <a>Open</a><b aria-hidden=true> / </b><a>AI</a>, Hua<b aria-hidden=true>/</b>wei</p>",
  ],
  ...["meter", "progress", "canvas", "video controls", "audio controls", "iframe"].map(
    (tag): [string, string] => [
      `what is said in place of <${tag}> where there are none`,
      `<p>at <${tag}>Huawei</${tag.split(" ")[0]}></p>`,
    ],
  ),
  ...["<pre>", "<div aria-hidden=true>", "<div contenteditable>"].flatMap((around): [string, string][] => [
    [
      `a paragraph laid out in ${around} of a shadow root`,
      `<div><template shadowrootmode=open>${around}<slot></slot></template><p>by Huawei</p></div>`,
    ],
    [
      `text laid out in ${around} of a shadow root`,
      `<div><template shadowrootmode=open>${around}<slot></slot></template>by Huawei</div>`,
    ],
  ]),
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
  [
    "a list to choose from, and what is chosen",
    "<ul role=listbox><li>Huawei</ul><p role=combobox>Huawei</p>",
  ],
  ...["cm-tooltip", "ace_tooltip"].map((name): [string, string] => [
    `what an editor shows over the page: ${name}`,
    `<div class="a ${name}"><div>Huawei</div></div>`,
  ]),
  [
    "names over two slots",
    "<div><template shadowrootmode=open><slot name=b></slot><p><slot></slot></p></template><b slot=b>Open</b>AI <u slot=b>Hua</u> <i>wei</i></div>",
  ],
  [
    "straight text in a slot that is not shown, between others that are",
    ["<p>", "<p hidden>", "<p>"]
      .map(
        (around, i) =>
          `<x-${i} style='display:contents'><template shadowrootmode=open>${around}<slot></slot></template>${i === 1 ? "by Huawei" : "by nobody"}</x-${i}>\n`,
      )
      .join(""),
  ],
  ["code", "<p>run <code>Huawei</code> or <kbd>Huawei</kbd>: <samp>Huawei</samp></p><pre>Huawei</pre>"],
  ["code of older pages", "<xmp>Huawei</xmp><listing>Huawei</listing>"],
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
    "other extensions' interfaces",
    `<p>${OTHERS.map((tag) => `<${tag}>by Huawei</${tag}>`).join(" ")} <b data-lastpass-root=true>by Huawei</b></p>`,
  ],
  [
    "a shadow root in what is left alone",
    "<div aria-hidden=true><div><template shadowrootmode=open><p>Huawei</p></template></div></div>",
  ],
];
