import { describe, expect, it } from "vitest";
import type { Rect } from "./corridor.ts";
import type { HoverEvent } from "./hover.ts";
import { at, CARD, opened, openedAt, play } from "./play-hover.ts";

const BELOW = CARD;
const ABOVE = { left: 80, top: -300, right: 480, bottom: 0 };
const BESIDE = { left: 180, top: 0, right: 572, bottom: 300 };
const into = (time: number, inside = true): HoverEvent => ({ type: "card", at: time, inside });
type Spot = [x: number, y: number];
/** A hand that goes evenly from one spot to another, a step every so many ms. */
const walk = (from: number, [x, y]: Spot, [toX, toY]: Spot, px: number, ms: number): HoverEvent[] => {
  const count = Math.ceil(Math.hypot(toX - x, toY - y) / px);
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / count;
    return at(from + i * ms, null, x + (toX - x) * share, y + (toY - y) * share);
  });
};
/** As `walk`, as a screen of whole px has it: never slanting, now along, now down. */
const stairs = (from: number, [x, y]: Spot, steps: number, along: number, ms: number): HoverEvent[] =>
  Array.from({ length: steps }, (_, i) =>
    at(from + i * ms, null, x + along * Math.ceil((i + 1) / 2), y + Math.floor((i + 1) / 2)),
  );

describe("on the way to it, a card stays", () => {
  it.each<[string, Rect, HoverEvent[]]>([
    ["under a slow hand", BELOW, walk(500, [101, 24], [101, 40], 1.5, 150)],
    ["under a hand slower than a px at a time", BELOW, walk(500, [101, 24], [101, 40], 0.4, 60)],
    ["under a slow hand that slants", BELOW, walk(500, [101, 24], [160, 40], 1.5, 150)],
    ["under a hand that goes in whole px", BELOW, stairs(500, [101, 24], 30, 1, 160)],
    ["under a slow hand, the card above", ABOVE, walk(500, [101, 16], [140, 0], 0.8, 100)],
    ["under a slow hand, the card beside", BESIDE, walk(500, [110, 24], [180, 120], 1.5, 150)],
    ["though the hand rests halfway", BELOW, [at(500, null, 104, 30), at(1150, null, 106, 36)]],
    [
      "though the hand swerves",
      BELOW,
      [at(500, null, 104, 30), at(600, null, 96, 27), at(850, null, 99, 33)],
    ],
    [
      "when the hand has gone past it and comes back slowly",
      BELOW,
      [into(500), into(700, false), at(720, null, 500, 352), ...walk(760, [500, 352], [480, 340], 0.7, 40)],
    ],
    [
      "when the hand has gone past it and comes back along its edge",
      BELOW,
      [into(500), into(700, false), at(720, null, 66, 400), ...walk(760, [66, 400], [66, 345], 1.5, 40)],
    ],
    [
      "when the hand comes back to the mention",
      BELOW,
      [...walk(500, [101, 24], [101, 34], 1, 50), at(1200, "a")],
    ],
  ])("%s", (_, card, events) => {
    const arrives = (events.at(-1) as { at: number }).at + 100;
    expect(play([...openedAt(card), ...events, into(arrives)]).done.slice(2)).toEqual([]);
  });

  it("though the hand sets out slowly, and did not stir while the card opened", () => {
    const events = [
      at(0, "a", 101),
      at(350, "a", 101),
      { type: "ready", turn: 1 } as const,
      { type: "placed", card: BELOW } as const,
      ...walk(500, [101, 24], [101, 40], 1.5, 350),
    ];
    const arrives = (events.at(-1) as { at: number }).at + 100;
    expect(play([...events, into(arrives)]).done.slice(2)).toEqual([]);
  });

  it.each<[string, HoverEvent[]]>([
    ["along the line", walk(500, [101, 20], [400, 20], 6, 16)],
    ["away, however slowly", walk(500, [101, 16], [101, 0], 0.5, 50)],
    ["past its corner", walk(500, [60, 20], [20, 60], 2, 30)],
    [
      "by it, having been in it",
      [into(500), into(700, false), at(720, null, 0, 420), ...walk(760, [0, 420], [66, 418], 6, 16)],
    ],
  ])("but not under a hand that goes %s", (_, events) => {
    expect(play([...opened, ...events]).done.slice(2)).toHaveLength(1);
    expect(play([...opened, ...events], 1300).done.at(-1)).toMatch(/close$/);
  });
});
