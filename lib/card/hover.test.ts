import { describe, expect, it } from "vitest";
import type { HoverEvent } from "./hover.ts";
import { at, CARD, opened, play, SETTINGS } from "./play-hover.ts";

describe("a card opens", () => {
  it.each<[string, HoverEvent[], string[]]>([
    ["after a rest", [at(0, "a")], ["350 ask a"]],
    ["at once with Alt", [at(0, "a", 100, 20, { alt: true })], ["0 ask a"]],
    ["not when the pointer passes", [at(0, "a"), at(100, null)], []],
    ["not before a fast pointer rests", [at(0, "a"), at(300, "a", 400), at(320, "a", 450)], ["670 ask a"]],
    ["while the pointer trembles", [at(0, "a"), at(200, "a", 102), at(300, "a", 101)], ["350 ask a"]],
    [
      "while it trembles at the foot of the page",
      [at(0, "a", 100, 700), at(16, "a", 101, 700)],
      ["350 ask a"],
    ],
    ["not while a button is down", [at(0, "a"), at(100, "a", 100, 20, { busy: true })], []],
    ["not while the page scrolls", [at(0, "a"), { type: "scroll", at: 200 }], []],
    ["for the mention rested on last", [at(0, "a"), at(200, "b")], ["550 ask b"]],
  ])("%s", (_, events, done) => {
    expect(play(events).done).toEqual(done);
  });

  it("only with Alt where the reader wants it so", () => {
    const settings = { ...SETTINGS, onlyWithAlt: true };
    expect(play([at(0, "a")], 9999, settings).done).toEqual([]);
    expect(play([at(0, "a", 1, 1, { alt: true })], 9999, settings).done).toEqual(["0 ask a"]);
    const onTheWay: HoverEvent[] = [
      at(0, "a", 101, 20, { alt: true }),
      { type: "ready", turn: 1 },
      { type: "placed", card: CARD },
      at(500, "b", 110, 30),
    ];
    expect(play(onTheWay, 9999, settings).done).toEqual(["0 ask a", "0 show", "1200 close"]);
  });

  it("by touch: a finger that is lifted or scrolls does not close it, a tap elsewhere does", () => {
    const events: HoverEvent[] = [
      { type: "press" },
      { type: "open", over: "a", focus: false },
      { type: "ready", turn: 1 },
      { type: "leave", at: 30 },
      { type: "scroll", at: 400 },
    ];
    expect(play(events).done).toEqual(["0 ask a", "0 show"]);
    expect(play([...events, { type: "press" }]).done).toContain("400 close");
  });

  it("by keyboard, and stays whatever the pointer does", () => {
    const events: HoverEvent[] = [
      { type: "open", over: "a", focus: true },
      { type: "ready", turn: 1 },
      at(500, null, 700, 700),
    ];
    expect(play(events).done).toEqual(["0 ask a", "0 show"]);
  });

  it("by keyboard, and stays though the hand that rests is told to have left the one before", () => {
    const { done } = play([
      { type: "open", over: "a", focus: false },
      { type: "ready", turn: 1 },
      { type: "placed", card: CARD },
      { type: "card", at: 100, inside: true },
      { type: "open", over: "b", focus: false },
      { type: "card", at: 200, inside: false },
      { type: "ready", turn: 2 },
      { type: "placed", card: { left: 80, top: 440, right: 480, bottom: 740 } },
    ]);
    expect(done).toEqual(["0 ask a", "0 show", "100 ask b", "200 show"]);
  });
  it("by Alt, and stays though the hand is told late to have left the one before", () => {
    const { done } = play([
      ...opened,
      { type: "card", at: 600, inside: true },
      at(900, "b", 102, 20, { alt: true }),
      { type: "card", at: 920, inside: false },
    ]);
    expect(done.slice(2)).toEqual(["900 ask b"]);
  });
  it("by keyboard, and closes once the pointer has been in it, wherever that stood before", () => {
    const { done } = play([
      at(0, null, 100, 10),
      { type: "open", over: "a", focus: false },
      { type: "ready", turn: 1 },
      { type: "placed", card: CARD },
      { type: "card", at: 600, inside: true },
      { type: "card", at: 700, inside: false },
      at(720, null, 100, 30),
      at(760, null, 100, 20),
    ]);
    expect(done.slice(2)).toEqual(["1000 close"]);
  });
  it("by keyboard, and stays though a hand stops on the way to it", () => {
    const events: HoverEvent[] = [
      at(0, null, 100, 10),
      { type: "open", over: "a", focus: false },
      { type: "ready", turn: 1 },
      { type: "placed", card: { left: 80, top: 40, right: 480, bottom: 340 } },
      at(500, null, 101, 20),
    ];
    expect(play(events).done).toEqual(["0 ask a", "0 show"]);
  });
});

describe("a card is foreseen", () => {
  it.each<[string, HoverEvent[], string[]]>([
    ["once, when the pointer has rested a little", [at(0, "a"), at(150, "a", 101)], ["100 a"]],
    ["not when the pointer passes", [at(0, "a"), at(60, "b"), at(120, null)], []],
    ["for each mention rested on", [at(0, "a"), at(150, "b")], ["100 a", "250 b"]],
    [
      "beside one that is open",
      [...opened, at(900, "b", 200, 5), at(1300, null, 900, 5)],
      ["100 a", "1000 b"],
    ],
    ["not when it opens at once", [at(0, "a", 100, 20, { alt: true })], []],
  ])("%s", (_, events, foreseen) => {
    expect(play(events).foreseen).toEqual(foreseen);
  });

  it("in its time, though a timer runs ahead", () => {
    expect(play([at(0, "a"), { type: "wake", at: 50 }])).toMatchObject({
      done: ["350 ask a"],
      foreseen: ["100 a"],
    });
  });

  it("not where the card opens as soon", () => {
    expect(play([at(0, "a")], 9999, { ...SETTINGS, delay: 100 })).toMatchObject({
      done: ["100 ask a"],
      foreseen: [],
    });
  });
});

/** A hand's way over the page: where it is every 16 ms, as `[x, over]`. */
const trace = (from: number, places: [number, string | null][], more: object = {}): HoverEvent[] =>
  places.map(([x, over], index) => at(from + index * 16, over, x, 20, more));
/** Evenly from one point to another, over words that stand from 100 to 160. */
const sweep = (from: number, start: number, step: number, count: number, more: object = {}): HoverEvent[] =>
  trace(
    from,
    Array.from({ length: count }, (_, i): [number, string | null] => {
      const x = start + i * step;
      return [x, x >= 100 && x <= 160 ? "a" : null];
    }),
    more,
  );
const leftWindow: HoverEvent = { type: "leave", at: 300 };

describe("a hand's way over the page", () => {
  it.each<[string, HoverEvent[], string[]]>([
    ["crossing a line", sweep(0, 0, 12, 40), []],
    ["crossing slowly, as a line is read", sweep(0, 80, 3, 34), []],
    [
      "crossing from mention to mention",
      trace(0, [
        [100, "a"],
        [130, "a"],
        [160, "b"],
        [190, "b"],
        [220, null],
      ]),
      [],
    ],
    ["coming to rest", sweep(0, 40, 10, 10), ["494 ask a"]],
    ["resting with a tremor", [...sweep(0, 60, 10, 8), at(250, "a", 131), at(400, "a", 130)], ["462 ask a"]],
    ["selecting over words", sweep(0, 60, 4, 24, { busy: true }), []],
    ["selecting up to a word, the button still down", [...sweep(0, 60, 10, 8, { busy: true })], []],
    [
      "double-clicking a word",
      [
        at(0, "a"),
        { type: "press" },
        at(40, "a", 100, 20, { busy: true }),
        at(80, "a"),
        { type: "press" },
        at(160, "a", 101),
      ],
      [],
    ],
    [
      "scrolling under a pointer at rest",
      [at(0, "a"), ...[100, 200, 300].map((t): HoverEvent => ({ type: "scroll", at: t }))],
      [],
    ],
    ["leaving the window from a word", [at(0, "a"), leftWindow], []],
    [
      "leaving the window and coming back to rest",
      [at(0, "a"), leftWindow, at(900, "a", 120), at(1000, "a", 121)],
      ["1250 ask a"],
    ],
  ])("%s", (_, events, done) => {
    expect(play(events).done).toEqual(done);
  });
});

describe("a late answer", () => {
  it("never opens a card that nobody waits for", () => {
    expect(
      play([at(0, "a"), at(400, "a"), at(500, null, 900, 900), at(900, null), { type: "ready", turn: 1 }])
        .done,
    ).toEqual(["350 ask a", "800 close"]);
  });
  it("never opens in place of a later one", () => {
    const events = [at(0, "a"), at(360, "b"), at(800, "b"), { type: "ready", turn: 1 } as const];
    expect(play(events, 800).done).toEqual(["350 ask a", "660 close", "710 ask b"]);
    expect(play([...events, { type: "ready", turn: 2 }], 800).done).toContain("800 show");
  });
});
