/** A teaser whose link takes every press on it. */
const teaser = (link: string, text: string) =>
  `<style>.teaser { position: relative; padding: 20px } .all, .spread::after { content: ""; position: absolute; inset: 0 }</style>
  <div class=teaser>${link}${text}</div>`;
const CLEAR = "position: relative; pointer-events: none";
const TEXT = "<p>By <b>Huawei</b> too</p>";

/** Words that are seen beneath what takes the press on them and goes to `#gone`, or that let it through: how, and the body of a page. */
export const BENEATH: [string, string][] = [
  [
    "under an empty link over a whole teaser",
    teaser("<a class=all href=#gone></a>", "<h3>Made by <b>Huawei</b> too</h3>"),
  ],
  ["under a spread one", teaser("<h3><a class=spread href=#gone>Chips</a></h3>", TEXT)],
  [
    "under one that is not to be seen",
    teaser("<button class=all style='opacity: 0' onclick='location.hash = `gone`'></button>", TEXT),
  ],
  [
    "under one of which they are part",
    teaser("", "<h3><a class=spread href=#gone>Made by <b>Huawei</b></a></h3>"),
  ],
  [
    "under one in a shadow root",
    `<div><template shadowrootmode=open>${teaser("<a class=all href=#gone></a>", TEXT)}</template></div>`,
  ],
  [
    "let through to a link",
    teaser("<a class=all href=#gone></a>", `<p style='${CLEAR}'>By <b>Huawei</b> too</p>`),
  ],
  [
    "let through to the box around them",
    `<div style='padding: 40px' onclick='location.hash = "gone"'><p style='${CLEAR}'>By <b>Huawei</b> too</p></div>`,
  ],
];

/** Words that are not seen where the pointer is: why, and the body of a page. */
export const UNSEEN: [string, string][] = [
  [
    "the link over them has paper of its own",
    teaser("<a class=all href=#gone style='background: #fff'></a>", TEXT),
  ],
  [
    "a picture is in the link over them",
    teaser("<a class=all href=#gone><img style='width: 100%; height: 100%'></a>", TEXT),
  ],
  [
    "something else is between them and the link",
    teaser("<a class=all href=#gone style='z-index: 2'></a><div class=all></div>", TEXT),
  ],
  [
    "they let the pointer through, and are not to be seen",
    `<div style='padding: 40px'><p style='${CLEAR}; opacity: 0'>By <b>Huawei</b> too</p></div>`,
  ],
  [
    "they let the pointer through, and stand beneath something else",
    `<p style='${CLEAR}'>By <b>Huawei</b> too</p><div style='position: fixed; inset: 0; background: #fff'></div>`,
  ],
];
