/**
 * When the card opens and closes. Pure: it takes events with their times and returns the next state and what is to
 * be done; `wakeAt` says when it wants to be woken, so it keeps no timer.
 */
import { heading, type Point } from "./corridor.ts";
import type {
  HoverEffect,
  HoverEvent,
  HoverSettings,
  HoverState,
  MentionKey,
  OpenCard,
} from "./hover-state.ts";

export { START } from "./hover-state.ts";
export type { HoverEffect, HoverEvent, HoverSettings, HoverState } from "./hover-state.ts";

/** ms from leaving to closing: a hand that slips off the line by a tremor is back by then. */
const GRACE = 300;
/** ms that a hand may rest on its way to the card, while the eye finds it. */
const LINGER = 700;
/** CSS px per ms above which the pointer passes over a mention without resting: it crosses a word of 60 px in 100 ms. */
const FAST = 0.6;
/** ms of rest after which a card is foreseen: a hand that only crosses the word is gone by then, and most of the delay is left. */
const FORESEEN = 100;

type Step = [HoverState, HoverEffect[]];

/** When the state wants a `wake` event, on the clock of the events; null when only the reader can change it. */
export function wakeAt({ rest, open }: HoverState, { delay }: HoverSettings): number | null {
  const wait = rest?.foreseen ? delay : Math.min(delay, FORESEEN);
  const times = [rest && rest.since + wait, open && open.closes].filter((time) => time !== null);
  return times.length > 0 ? Math.min(...times) : null;
}

/** The next state after an event, and what is to be done. */
export function hover(state: HoverState, event: HoverEvent, settings: HoverSettings): Step {
  switch (event.type) {
    case "move":
      return move(state, event, settings);
    case "leave":
      return leave({ ...state, rest: null, pointer: null }, event.at);
    case "scroll":
      return leave({ ...state, rest: null }, event.at);
    case "wake":
      return wake(state, event.at, settings);
    case "press":
      return state.open?.pinned ? [{ ...state, rest: null }, []] : dismiss(state);
    case "escape":
      return dismiss(state);
    case "open":
      return ask(state, event.over, event.focus, true);
    case "gone":
      return state.open?.over === event.over && !state.open.inside && !state.open.pinned
        ? close(state)
        : [state, []];
    case "ready":
      if (!state.open || event.turn !== state.turn || state.open.shown) return [state, []];
      return [{ ...state, open: { ...state.open, shown: true } }, [{ type: "show" }]];
    case "placed":
      return [state.open ? { ...state, open: { ...state.open, card: event.card } } : state, []];
    case "pin":
      return [state.open ? { ...state, open: { ...state.open, pinned: event.pinned } } : state, []];
    case "card":
      return card(state, event.at, event.inside);
  }
}

/** The pointer moved: on the mention of the open card, on its way to the card, or to another mention or none. */
function move(
  before: HoverState,
  { at, point, over, alt, busy }: Extract<HoverEvent, { type: "move" }>,
  { onlyWithAlt }: HoverSettings,
): Step {
  const { pointer, rest } = before;
  const open = before.open && { ...before.open, onMention: over === before.open.over };
  const dismissed = before.dismissed === over ? over : null;
  const state = { ...before, open, dismissed, pointer: { point, at }, rest: null };
  if (busy) return leave(state, at);
  if (open && over === open.over)
    return [{ ...state, open: { ...open, closes: null, from: point, way: point } }, []];
  const stays = !open || open.inside || open.pinned || open.held;
  const step = stays || !open.card ? null : heading(open, point, open.card);
  // Other mentions may lie on the way to the card: theirs wait until the hand has stopped for good.
  if (open && step?.onTheWay) {
    const closes = at + LINGER;
    const foreseen = rest?.over === over && rest.foreseen;
    const later = over === null || dismissed || onlyWithAlt ? null : { over, since: closes, foreseen };
    return [{ ...state, rest: later, open: { ...open, closes, way: step.way } }, []];
  }
  const [left, effects] = leave(open && step ? { ...state, open: { ...open, way: step.way } } : state, at);
  if (over === null || dismissed || open?.pinned) return [left, effects];
  if (alt) return ask(left, over, false);
  if (onlyWithAlt) return [left, effects];
  const fast = pointer !== null && speed(pointer, { point, at }) > FAST;
  const since = rest?.over === over && !fast ? Math.min(rest.since, at) : at;
  return [{ ...left, rest: { over, since, foreseen: rest?.over === over && rest.foreseen } }, effects];
}

/** What was due has come: a card, its being foreseen, or its closing. */
function wake(state: HoverState, at: number, { delay }: HoverSettings): Step {
  const { rest, open } = state;
  if (rest && at >= rest.since + delay) return ask(state, rest.over, false);
  if (open?.closes != null && at >= open.closes) return close(state);
  if (rest && !rest.foreseen && at >= rest.since + FORESEEN)
    return [{ ...state, rest: { ...rest, foreseen: true } }, [{ type: "foresee", over: rest.over }]];
  return [state, []];
}

/** The pointer entered the card, or left it. */
function card(state: HoverState, at: number, inside: boolean): Step {
  // A card opened by keyboard is held. If the pointer is said to leave a card meanwhile, it left the one before.
  if (!state.open || (state.open.held && !inside)) return [state, []];
  const open = { ...state.open, inside, held: false };
  if (inside) return [{ ...state, rest: null, open: { ...open, onMention: false, closes: null } }, []];
  return open.onMention ? [{ ...state, open }, []] : leave({ ...state, open }, at);
}

/** The pointer has left the mention and its card: the card closes once the grace is over. */
function leave(state: HoverState, at: number): Step {
  if (!state.open) return [state, []];
  const open = { ...state.open, onMention: false };
  if (open.pinned || open.inside || open.held) return [{ ...state, open }, []];
  return [{ ...state, open: { ...open, closes: Math.min(open.closes ?? Infinity, at + GRACE) } }, []];
}

/** Asks for the card of a mention, in place of the open one. `held`: see `OpenCard`. */
function ask(state: HoverState, over: MentionKey, focus: boolean, held = false): Step {
  const turn = state.turn + 1;
  const from = held ? null : (state.pointer?.point ?? null);
  const open: OpenCard = {
    over,
    shown: false,
    pinned: false,
    inside: false,
    onMention: !held,
    held,
    closes: null,
    card: null,
    from,
    way: from,
  };
  return [{ ...state, turn, rest: null, open }, [{ type: "ask", turn, over, focus }]];
}

function close(state: HoverState): Step {
  return [{ ...state, open: null }, state.open ? [{ type: "close" }] : []];
}

/** Closes the card, and keeps that of its mention closed until the pointer has left the mention. */
function dismiss(state: HoverState): Step {
  const over = state.open?.over ?? state.rest?.over ?? state.dismissed;
  return close({ ...state, rest: null, dismissed: over });
}

/** CSS px per ms. */
function speed(from: { point: Point; at: number }, to: { point: Point; at: number }): number {
  const distance = Math.hypot(to.point.x - from.point.x, to.point.y - from.point.y);
  return distance / Math.max(to.at - from.at, 1);
}
