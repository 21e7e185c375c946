/** Rows by Huawei, and one by OpenAI at the end. */
const rows = (count: number, row: (words: string) => string): string =>
  Array.from({ length: count }, (_, i) => row(`${i} by ${i >= count - 10 ? "OpenAI" : "Huawei"}`)).join("");

const END = "scrollTo(0, document.body.scrollHeight)";
const UNRENDERED = "content-visibility:auto;contain-intrinsic-size:auto 400px";

/** How a page is long, its body, what scrolls to its end, where OpenAI is marked, and how many marks may stand at a time. */
export const SCROLLS: [string, string, string, number][] = [
  [
    "marks stand near the viewport only",
    rows(400, (words) => `<p style="height:200px">${words}</p>`),
    END,
    40,
  ],
  ["one block that is longer than many screens", `<p>${rows(800, (words) => `${words}<br>`)}`, END, 300],
  [
    "a box of its own",
    `<div id=a style="height:600px;overflow:auto">${rows(300, (words) => `<p style="height:100px">${words}</p>`)}</div>`,
    "document.querySelector('#a').scrollTo(0, 1e6)",
    201,
  ],
  [
    "what it skipped to render",
    rows(60, (words) => `<section style="${UNRENDERED}"><p>${words}</p></section>`),
    END,
    60,
  ],
  [
    "what has moved down since",
    // The last place is always looked at: what stands before it is not.
    `${rows(400, (words) => `<p style="height:200px">${words}</p>`)}<p>by Nvidia`,
    `const gap = document.createElement("div");
     gap.style.height = "30000px";
     document.querySelectorAll("p")[150].before(gap);
     setTimeout(() => ${END}, 1000)`,
    40,
  ],
  [
    "what has been put in another order",
    rows(400, (words) => `<p style="height:200px">${words}</p>`),
    `document.body.append(...[...document.querySelectorAll("p")].reverse())`,
    40,
  ],
];
