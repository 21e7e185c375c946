/** A page, what it holds, what it then does to itself, and what is marked after that. */
export const CHANGES: [string, string, string[], string, string[]][] = [
  [
    "adds a paragraph",
    "<p>by Huawei</p>",
    ["Huawei"],
    "document.body.insertAdjacentHTML('beforeend', '<p>by OpenAI</p>')",
    ["Huawei", "OpenAI"],
  ],
  [
    "changes text in place",
    "<p id=a>by Huawei</p>",
    ["Huawei"],
    "a.firstChild.data = 'then OpenAI came'",
    ["OpenAI"],
  ],
  ["sets text anew", "<p id=a>by Huawei</p>", ["Huawei"], "a.textContent = 'then OpenAI came'", ["OpenAI"]],
  [
    "completes a name",
    "<p id=a>by Hua</p><p>OpenAI</p>",
    ["OpenAI"],
    "a.append('wei')",
    ["Huawei", "OpenAI"],
  ],
  ["wraps half a name", "<p id=a>by Huawei</p>", ["Huawei"], "a.innerHTML = 'by <b>Hua</b>wei'", ["Huawei"]],
  [
    "breaks a name apart",
    "<p id=a>by Huawei and OpenAI</p>",
    ["Huawei", "OpenAI"],
    "const t = a.firstChild; t.splitText(6).before(' x ')",
    ["OpenAI"],
  ],
  [
    "removes a paragraph",
    "<p id=a>by Huawei</p><p>by OpenAI</p>",
    ["Huawei", "OpenAI"],
    "a.remove()",
    ["OpenAI"],
  ],
  [
    "moves a paragraph",
    "<p id=a>by Huawei</p><p id=b>by OpenAI</p>",
    ["Huawei", "OpenAI"],
    "b.after(a)",
    ["Huawei", "OpenAI"],
  ],
  [
    "moves a paragraph into code",
    "<p id=a>by Huawei</p><code id=b></code><p>by OpenAI</p>",
    ["Huawei", "OpenAI"],
    "b.append(a)",
    ["OpenAI"],
  ],
  [
    "takes a paragraph away from around its text",
    "<div><p id=a>by Huawei</p></div><p>by OpenAI</p>",
    ["Huawei", "OpenAI"],
    "a.replaceWith(...a.childNodes)",
    ["Huawei", "OpenAI"],
  ],
  [
    "moves a paragraph into a frame",
    "<p id=a>by Huawei</p><p>by OpenAI</p><iframe id=b srcdoc='<p>none</p>'></iframe>",
    ["Huawei", "OpenAI"],
    "b.contentDocument.body.append(a)",
    ["OpenAI"],
  ],
  [
    "recycles its rows",
    "<ul id=a><li>by Huawei<li>by OpenAI</ul>",
    ["Huawei", "OpenAI"],
    "a.append(a.firstElementChild); a.firstElementChild.textContent = 'by Nvidia'",
    ["Huawei", "Nvidia"],
  ],
  [
    "goes to another page by itself",
    "<main id=a><p>by Huawei</p></main>",
    ["Huawei"],
    "history.pushState({}, '', '/other'); a.innerHTML = '<article><p>by OpenAI</p></article>'",
    ["OpenAI"],
  ],
  [
    "closes details, and what was far below comes up",
    "<p>by Huawei</p><details open id=a><summary>More</summary><div style='height:9000px'></div></details><p>OpenAI",
    ["Huawei"],
    "a.open = false",
    ["Huawei", "OpenAI"],
  ],
  [
    "folds something at a press, and what was far below comes up",
    `<style>.open{height:9000px}</style><p>by Huawei</p><button id=b onclick="a.className=''">x</button><div id=a class=open></div><p>OpenAI`,
    ["Huawei"],
    "b.click()",
    ["Huawei", "OpenAI"],
  ],
  [
    "opens details",
    "<details id=a><summary>More</summary><p>by Huawei</p></details><p>OpenAI",
    ["OpenAI"],
    "a.open = true",
    ["Huawei", "OpenAI"],
  ],
  [
    "opens a tab",
    "<style>.off{display:none}</style><div id=a class=off><section><p>by Huawei</p></section></div><p>OpenAI",
    ["OpenAI"],
    "a.className = ''",
    ["Huawei", "OpenAI"],
  ],
  [
    "shows what was hidden",
    "<div id=a hidden><p>by Huawei</p></div><p>OpenAI",
    ["OpenAI"],
    "a.hidden = false",
    ["Huawei", "OpenAI"],
  ],
  [
    "shows a shadow root that was hidden",
    "<div id=a hidden><section><template shadowrootmode=open><p>by Huawei</p></template></section></div><p>OpenAI",
    ["OpenAI"],
    "a.hidden = false",
    ["Huawei", "OpenAI"],
  ],
  [
    "hides from readers",
    "<div id=a><p>by Huawei</p></div><p>OpenAI",
    ["Huawei", "OpenAI"],
    "a.setAttribute('aria-hidden', 'true')",
    ["OpenAI"],
  ],
  [
    "makes text editable",
    "<div id=a><p>by Huawei</p></div><p>OpenAI",
    ["Huawei", "OpenAI"],
    "a.contentEditable = 'true'",
    ["OpenAI"],
  ],
  [
    "makes text a text box",
    "<div id=a><p>by Huawei</p></div><p>OpenAI",
    ["Huawei", "OpenAI"],
    "a.role = 'textbox'",
    ["OpenAI"],
  ],
  [
    "makes an editor of text, by a class",
    "<div id=a><p>by Huawei</p></div><p tabindex=0 id=b>OpenAI",
    ["Huawei", "OpenAI"],
    "a.className = 'ProseMirror'; b.focus()",
    ["OpenAI"],
  ],
  [
    "makes one big editor of itself",
    "<p>by Huawei</p><button id=b>Edit",
    ["Huawei"],
    "b.onclick = () => (document.designMode = 'on'); b.click()",
    [],
  ],
  [
    "hides a word within a line",
    "<p>by <span id=a>Huawei</span> and OpenAI",
    ["Huawei", "OpenAI"],
    "a.hidden = true",
    ["OpenAI"],
  ],
  [
    "attaches a shadow root",
    "<div id=a></div><p>OpenAI",
    ["OpenAI"],
    "a.attachShadow({ mode: 'open' }).innerHTML = '<p>by Huawei</p>'",
    ["Huawei", "OpenAI"],
  ],
  [
    "adds an element with a shadow root",
    "<p>OpenAI",
    ["OpenAI"],
    "const e = document.createElement('x-a'); e.attachShadow({ mode: 'open' }).innerHTML = '<p>by Huawei</p>'; document.body.append(e)",
    ["Huawei", "OpenAI"],
  ],
  [
    "changes text in a shadow root",
    "<div id=a><template shadowrootmode=open><p>by Huawei</p></template></div><p>OpenAI",
    ["Huawei", "OpenAI"],
    "a.shadowRoot.querySelector('p').textContent = 'by Nvidia'",
    ["Nvidia", "OpenAI"],
  ],
  [
    "defines an element later",
    "<x-b></x-b><p>OpenAI",
    ["OpenAI"],
    "customElements.define('x-b', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>by Huawei</p>' } })",
    ["Huawei", "OpenAI"],
  ],
  [
    "writes itself anew",
    "<p>by Huawei</p>",
    ["Huawei"],
    "document.open(); document.write('<p>by OpenAI</p>'); document.close()",
    ["OpenAI"],
  ],
  [
    "swaps its root",
    "<p>by Huawei</p>",
    ["Huawei"],
    "const h = document.createElement('html'); h.innerHTML = '<body><p>by OpenAI</p></body>'; document.replaceChild(h, document.documentElement)",
    ["OpenAI"],
  ],
  [
    "assigns its style sheets anew",
    "<p>by Huawei</p>",
    ["Huawei"],
    "document.adoptedStyleSheets = []; document.body.append('and OpenAI')",
    ["Huawei", "OpenAI"],
  ],
  [
    "clears all highlights",
    "<p>by Huawei</p>",
    ["Huawei"],
    "CSS.highlights.clear(); document.body.insertAdjacentHTML('beforeend', '<p>by OpenAI</p>')",
    ["Huawei", "OpenAI"],
  ],
];

/** Where a mark stands in many of the frames of what moves, the paragraph goes in the end. */
const moving = (put: string): string => `let i = 0;
    window.flicker = { all: 0, marked: 0 };
    const isMarked = () => [...CSS.highlights.values()].some((all) => [...all].some((r) => r.startContainer === a.firstChild));
    const look = () => {
      if (i > 2) flicker.all++, (flicker.marked += isMarked());
      if (window.ticking) requestAnimationFrame(look);
    };
    const tick = (text = "so ".repeat(++i % 5) + "by Huawei") => (${put});
    tick();
    setTimeout(tick, 30);
    window.ticking = setInterval(tick, 300);
    look();`;
const STILL =
  "setTimeout(() => { window.ticking = clearInterval(window.ticking); if (flicker.marked > flicker.all / 5) a.remove() }, 2000)";

/** The same in two steps with some time between: a change, what is marked then, another change, and what is marked after that. */
export const TWICE: [string, string, string[], string, string[], string, string[]][] = [
  [
    "takes a paragraph out and puts it back",
    "<div id=b><p id=a>by Huawei</p></div><p>OpenAI",
    ["Huawei", "OpenAI"],
    "window.out = a; a.remove()",
    ["OpenAI"],
    "b.append(window.out)",
    ["Huawei", "OpenAI"],
  ],
  [
    "moves a name to and fro, and lets it rest",
    "<p id=a>by Huawei</p><p>OpenAI",
    ["Huawei", "OpenAI"],
    moving("a.firstChild.data = text"),
    ["OpenAI"],
    STILL,
    ["Huawei", "OpenAI"],
  ],
  [
    "moves a name to and fro in new text nodes, and lets it rest",
    "<p id=a>by Huawei</p><p>OpenAI",
    ["Huawei", "OpenAI"],
    moving("a.textContent = text"),
    ["OpenAI"],
    STILL,
    ["Huawei", "OpenAI"],
  ],
  [
    "takes a shadow root out and puts it back",
    "<div id=b><div id=a><template shadowrootmode=open><p>by Huawei</p></template></div></div><p>OpenAI",
    ["Huawei", "OpenAI"],
    "window.out = a; a.remove()",
    ["OpenAI"],
    "b.append(window.out)",
    ["Huawei", "OpenAI"],
  ],
  [
    "hides what holds a shadow root from readers, and shows it",
    "<div id=a><section><template shadowrootmode=open><p>by Huawei</p></template></section></div><p>OpenAI",
    ["Huawei", "OpenAI"],
    "a.ariaHidden = 'true'",
    ["OpenAI"],
    "a.ariaHidden = null",
    ["Huawei", "OpenAI"],
  ],
];

/** What a page does to itself, as a script: `a` and `b` are the elements of those ids. */
export const inPage = (change: string): string =>
  `{ const a = document.querySelector("#a"), b = document.querySelector("#b"); ${change} }`;

/** A page that says in its title that it was kept by the back-forward cache. */
export const KEPT =
  "<!doctype html><title>new</title><p>by Huawei</p><script>onpageshow = ({ persisted }) => persisted && (document.title = 'kept')</script>";
