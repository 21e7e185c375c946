const FAR = '<p style="height:100px">none</p>'.repeat(100);
const SLIDES = `<p>OpenAI</p><div style="position:fixed;inset:0;overflow:hidden"><div id=a style="transition:var(--x)">${FAR}<p>by Huawei</p></div></div>`;
const OFF = "<style>.off{display:none}.none{display:contents}.line{display:inline}</style>";

const picture = (height: number): string =>
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='${height}'/>`;

/** What no record and no size of a box tells of: the page, what it does to itself long after it has come, and how Huawei is marked then. OpenAI is all the time. */
export const SILENT: [string, string, string][] = [
  [
    "shows a paragraph within a line",
    `${OFF}<span id=a class=off><p>by Huawei</p></span><p>OpenAI`,
    "a.className = ''",
  ],
  [
    "shows a paragraph in a box that is none",
    `${OFF}<div id=a class=off><p>by Huawei</p></div><p>OpenAI`,
    "a.className = 'none'",
  ],
  [
    "shows, at a press, the text of a box that is none",
    `${OFF}<div id=a class=off>by Huawei</div><p>OpenAI`,
    "a.className = 'none'; document.body.click()",
  ],
  [
    "shows, at a press, an item within a line",
    `${OFF}<ul><li id=a class=off>by Huawei</ul><p>OpenAI`,
    "a.className = 'line'; document.body.click()",
  ],
  [
    "scrolls a box in a shadow root",
    `<p>OpenAI</p><div id=a><template shadowrootmode=open><div style="height:600px;overflow:auto">${FAR}<p>by Huawei</p></div></template></div>`,
    "a.shadowRoot.firstChild.scrollTo(0, 1e6)",
  ],
  [
    "scrolls a box in a shadow root, and what is laid out in it",
    `<p>OpenAI</p><x-e><template shadowrootmode=open><x-d id=a><template shadowrootmode=open><div style="height:600px;overflow:auto"><slot></slot></div></template><slot></slot></x-d></template><div>${FAR}<p>by Huawei</p></div></x-e>`,
    "document.querySelector('x-e').shadowRoot.firstChild.shadowRoot.firstChild.scrollTo(0, 1e6)",
  ],
  [
    "scrolls a box with shadow roots in it",
    `<p>OpenAI</p><div id=a style="height:600px;overflow:auto">${FAR}<section><template shadowrootmode=open><p>by Huawei</p></template></section></div>`,
    "a.scrollTo(0, 1e6)",
  ],
  [
    "closes details in a shadow root",
    `<p>OpenAI</p><div id=a><template shadowrootmode=open><details open><summary>x</summary><div style="height:9000px"></div></details><p>by Huawei</template></div>`,
    "a.shadowRoot.firstChild.open = false",
  ],
  [
    "moves at the wheel what it shows",
    SLIDES,
    "a.style.transform = 'translateY(-10000px)'; a.dispatchEvent(new WheelEvent('wheel', { bubbles: true }))",
  ],
  [
    "lets a slide glide in",
    SLIDES.replace("--x", "--x, transform .2s"),
    "a.style.transform = 'translateY(-10000px)'",
  ],
  [
    "lets a slide glide in by an animation",
    `<style>@keyframes in{to{transform:translateY(-10000px)}}</style>${SLIDES}`,
    "a.style.animation = 'in .2s forwards'",
  ],
  [
    "lays itself out anew, as for a font that comes late, and is scrolled",
    `<p style="position:fixed">OpenAI</p><div id=a style="height:20000px"></div>${FAR}<p>by Huawei</p>`,
    "a.style.height = 0; setTimeout(() => scrollTo(0, 1e6), 300)",
  ],
  [
    "has written itself anew, and is scrolled",
    `<p>OpenAI</p><script>
      const long = '<p style="position:fixed">OpenAI</p><div style="height:9000px"></div><p>by Huawei';
      setTimeout(() => (document.open(), document.write(long), document.close()), 1500);
    </script>`,
    "scrollTo(0, 1e6)",
  ],
  [
    "loads a picture that is lower than the one before",
    `<p>OpenAI</p><img id=a src="${picture(9000)}"><p>by Huawei`,
    `a.src = "${picture(9)}"`,
  ],
  [
    "attaches a shadow root to what came in a while before",
    "<p>OpenAI</p><div id=a></div>",
    "a.innerHTML = '<x-c></x-c>'; setTimeout(() => (a.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<p>by Huawei</p>'), 800)",
  ],
  [
    "attaches a shadow root to what is scrolled into view",
    "<p>OpenAI</p><x-c id=a></x-c><div style='height:9000px'></div>",
    "scrollTo(0, 10); setTimeout(() => (a.attachShadow({ mode: 'open' }).innerHTML = '<p>by Huawei</p>'), 100)",
  ],
  [
    "attaches a shadow root where the focus comes",
    "<p>OpenAI</p><x-c id=a tabindex=0></x-c>",
    "a.onfocus = () => (a.attachShadow({ mode: 'open' }).innerHTML = '<p>by Huawei</p>'); a.focus()",
  ],
  [
    "takes off a slot what kept it from readers",
    "<p>OpenAI</p><div id=a><template shadowrootmode=open><div aria-hidden=true><slot></slot></div></template><p>by Huawei</p></div>",
    "a.shadowRoot.firstChild.ariaHidden = null",
  ],
];
