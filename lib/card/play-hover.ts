/** Plays events to the hover reducer, for its tests. */
import type { Rect } from "./corridor.ts";
import { hover, START, wakeAt, type HoverEffect, type HoverEvent, type HoverState } from "./hover.ts";

export const SETTINGS = { delay: 350, onlyWithAlt: false };
export const CARD = { left: 80, top: 40, right: 480, bottom: 340 };

/**
 * Plays events, and the wakes that fall due between them and up to `until`. Returns what was done, as "time effect", and apart from that what
 * was foreseen, of which a reader sees nothing.
 */
export function play(
  events: HoverEvent[],
  until = 10_000,
  settings = SETTINGS,
): { done: string[]; foreseen: string[]; state: HoverState } {
  let state = START;
  const done: string[] = [];
  const foreseen: string[] = [];
  const take = (event: HoverEvent, at: number): void => {
    let effects: HoverEffect[];
    [state, effects] = hover(state, event, settings);
    for (const effect of effects)
      if (effect.type === "foresee") foreseen.push(`${at} ${effect.over}`);
      else done.push(`${at} ${effect.type}${effect.type === "ask" ? ` ${effect.over}` : ""}`);
  };
  const wakeUntil = (time: number): void => {
    for (let at = wakeAt(state, settings); at !== null && at <= time; at = wakeAt(state, settings))
      take({ type: "wake", at }, at);
  };
  let now = 0;
  for (const event of events) {
    if ("at" in event) wakeUntil((now = event.at));
    take(event, now);
  }
  wakeUntil(until);
  return { done, foreseen, state };
}

/** A pointer at rest over something, or nothing, at a point. */
export const at = (time: number, over: string | null, x = 100, y = 20, more: object = {}): HoverEvent => ({
  type: "move",
  at: time,
  point: { x, y },
  over,
  alt: false,
  busy: false,
  ...more,
});
/** A card that has come to stand in a box, the pointer on its mention at 101, 20. */
export const openedAt = (card: Rect): HoverEvent[] => [
  at(0, "a"),
  at(400, "a", 101),
  { type: "ready", turn: 1 },
  { type: "placed", card },
];
export const opened = openedAt(CARD);
