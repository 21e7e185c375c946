/** More text than a frame needs to be worth reading. */
const filled = (html: string): string =>
  html + "<p>Rain is expected in the north of the country. </p>".repeat(4);

/** What each frame holds; OpenAI is marked in it. */
export const INNER = filled("<p>a frame about OpenAI</p>");

/** The same where all of it stands in a shadow root. */
const COMPONENT = `<x-a><template shadowrootmode=open>${INNER}</template></x-a>`;

/** What kind of frame, and the body of a page with one; `/same` on the page's server and `/frame` on the other hold `INNER`. */
export const FRAMES: [string, (elsewhere: string) => string][] = [
  ["of the same site", () => `<iframe src="/same"></iframe>`],
  ["of another site", (elsewhere) => `<iframe src="${elsewhere}/frame"></iframe>`],
  ["by srcdoc", () => `<iframe srcdoc="${INNER}"></iframe>`],
  [
    "about:blank, written by its page",
    () =>
      `<iframe id=f></iframe><script>document.querySelector("#f").contentDocument.body.innerHTML = ${JSON.stringify(INNER)}</script>`,
  ],
  ["sandboxed", () => `<iframe sandbox src="/same"></iframe>`],
  ["of a component", () => `<iframe srcdoc="${COMPONENT}"></iframe>`],
  [
    "of a component that was there before",
    () =>
      `<iframe srcdoc="${COMPONENT}<script>customElements.define('x-a', class extends HTMLElement {})</script>"></iframe>`,
  ],
  [
    "of a blob",
    () =>
      `<iframe id=f></iframe><script>document.querySelector("#f").src = URL.createObjectURL(new Blob([${JSON.stringify(INNER)}], { type: "text/html" }))</script>`,
  ],
];

/** A frame with hardly any text, which is not read, on a page that is. */
export const SMALL_FRAME = `<iframe srcdoc="<p>OpenAI"></iframe><p>by Huawei</p>`;
