/** What is never touched: what it is, and the body of a page in which nothing is marked. */
export const LEFT_ALONE: [string, string][] = [
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
