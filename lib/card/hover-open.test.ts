import { describe, expect, it } from "vitest";
import { type HoverEvent, wakeAt } from "./hover.ts";
import { at, CARD, opened, play, SETTINGS } from "./play-hover.ts";

describe("an open card", () => {
  it.each<[string, HoverEvent[], string[]]>([
    ["closes when the grace is over", [at(1000, null, 100, 600)], ["1300 close"]],
    ["stays when the pointer comes back in time", [at(1000, null, 100, 600), at(1200, "a")], []],
    [
      "stays while the pointer is on its way to it",
      [
        at(1000, null, 110, 24),
        at(1250, null, 120, 30),
        at(1500, null, 125, 36),
        { type: "card", at: 1700, inside: true },
      ],
      [],
    ],
    [
      "keeps other mentions on the way shut",
      [at(1000, "b", 110, 30), { type: "card", at: 1200, inside: true }],
      [],
    ],
    ["closes when the pointer stops on the way for good", [at(1000, null, 110, 24)], ["1700 close"]],
    [
      "gives way to a mention that the pointer stops on halfway",
      [at(1000, "b", 110, 30)],
      ["1700 close", "2050 ask b"],
    ],
    [
      "closes soon when the hand turns away halfway",
      [at(1000, null, 110, 30), at(1100, null, 112, 10)],
      ["1400 close"],
    ],
    [
      "stays while the pointer is in it",
      [{ type: "card", at: 600, inside: true }, at(650, null, 900, 900)],
      [],
    ],
    [
      "closes after the pointer has left it",
      [
        { type: "card", at: 600, inside: true },
        { type: "card", at: 2000, inside: false },
      ],
      ["2300 close"],
    ],
    // The card's page tells of the pointer by way of the background, which may take longer than the hand does.
    [
      "stays when the card is heard late to have lost the pointer, which rests on the mention again",
      [{ type: "card", at: 600, inside: true }, at(900, "a", 102), { type: "card", at: 920, inside: false }],
      [],
    ],
    [
      "closes when the hand only passed over the mention meanwhile",
      [
        { type: "card", at: 600, inside: true },
        at(900, "a", 102),
        at(916, null, 100, 4),
        { type: "card", at: 920, inside: false },
      ],
      ["1220 close"],
    ],
    ["closes at Escape", [{ type: "escape" }], ["400 close"]],
    ["closes at a press elsewhere", [{ type: "press" }], ["400 close"]],
    ["stays when pinned", [{ type: "pin", pinned: true }, at(1000, "b", 900, 900), { type: "press" }], []],
    [
      "stays when pinned though the hand stops on the way to it",
      [{ type: "pin", pinned: true }, at(1000, "b", 110, 30)],
      [],
    ],
    ["closes at Escape though pinned", [{ type: "pin", pinned: true }, { type: "escape" }], ["400 close"]],
    [
      "does not open again under a pointer that stays",
      [{ type: "escape" }, at(600, "a", 101), at(2000, "a", 102)],
      ["400 close"],
    ],
    [
      "opens again once the pointer has left",
      [{ type: "escape" }, at(600, null, 101), at(1000, "a", 102)],
      ["400 close", "1350 ask a"],
    ],
    ["gives way to another mention", [at(1000, "b", 100, 15)], ["1300 close", "1350 ask b"]],
    ["closes when its mention leaves the page", [{ type: "gone", over: "a" }], ["400 close"]],
    [
      "stays when pinned though its mention goes",
      [
        { type: "pin", pinned: true },
        { type: "gone", over: "a" },
      ],
      [],
    ],
    [
      "stays when pinned while the page scrolls",
      [
        { type: "pin", pinned: true },
        { type: "scroll", at: 900 },
      ],
      [],
    ],
    ["closes once the page is scrolled", [{ type: "scroll", at: 900 }], ["1200 close"]],
    ["closes when the pointer leaves the window", [{ type: "leave", at: 900 }], ["1200 close"]],
    [
      "stays when the window's edge lay on the way to it",
      [
        { type: "leave", at: 900 },
        { type: "card", at: 1100, inside: true },
      ],
      [],
    ],
    [
      "closes by itself once it is let go, after the pointer has left it",
      [
        { type: "pin", pinned: true },
        { type: "card", at: 900, inside: true },
        { type: "pin", pinned: false },
        { type: "card", at: 1500, inside: false },
      ],
      ["1800 close"],
    ],
    [
      "stays while words in it are selected beyond its edge",
      [{ type: "card", at: 600, inside: true }, at(700, null, 600, 400, { busy: true })],
      [],
    ],
  ])("%s", (_, events, done) => {
    expect(play([...opened, ...events]).done.slice(2)).toEqual(done);
  });
});

it("what is heard of a card that has closed opens none, and waits for nothing", () => {
  const late: HoverEvent[] = [
    { type: "placed", card: CARD },
    { type: "pin", pinned: true },
  ];
  const { state } = play([...opened, { type: "escape" }, ...late]);
  expect(state.open).toBeNull();
  expect(wakeAt(state, SETTINGS)).toBeNull();
});
