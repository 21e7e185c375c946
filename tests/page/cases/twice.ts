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

/** Like `CHANGES`, in two steps with some time between: a change, what is marked then, another change, and what is marked after that. */
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
