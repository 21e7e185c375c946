import {
  hover,
  START,
  wakeAt,
  type HoverEffect,
  type HoverEvent,
  type HoverSettings,
  type HoverState,
} from "../card/hover.ts";

export interface HoverInTime {
  state(): HoverState;
  tell(event: HoverEvent): void;
  /** Drops the next wake; another event brings it back. */
  stop(): void;
}

/**
 * Runs the hover reducer in real time, on the clock of `performance.now`, and wakes it when it asks for that. `act` is called with each
 * effect; it may tell further events meanwhile.
 */
export function hoverInTime(settings: HoverSettings, act: (effect: HoverEffect) => void): HoverInTime {
  let state = START;
  let timer = 0;
  const stop = (): void => clearTimeout(timer);
  const tell = (event: HoverEvent): void => {
    const [next, effects] = hover(state, event, settings);
    state = next;
    for (const effect of effects) act(effect);
    stop();
    const at = wakeAt(state, settings);
    if (at === null) return;
    const wake = (): void => tell({ type: "wake", at: Math.max(at, performance.now()) });
    timer = window.setTimeout(wake, at - performance.now());
  };
  return { state: () => state, tell, stop };
}
