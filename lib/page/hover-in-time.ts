import {
  hover,
  START,
  wakeAt,
  type HoverEffect,
  type HoverEvent,
  type HoverSettings,
  type HoverState,
} from "../card/hover.ts";

/** Runs the hover reducer in real time, on the clock of `performance.now`: wakes it when it asks for that, and has its effects done. */
export class HoverInTime {
  state: HoverState = START;
  #timer = 0;
  readonly #settings: HoverSettings;
  readonly #act: (effect: HoverEffect) => void;

  /** `act` does what is to be done; it may tell of further events meanwhile. */
  constructor(settings: HoverSettings, act: (effect: HoverEffect) => void) {
    this.#settings = settings;
    this.#act = act;
  }

  tell(event: HoverEvent): void {
    const [state, effects] = hover(this.state, event, this.#settings);
    this.state = state;
    for (const effect of effects) this.#act(effect);
    this.stop();
    const at = wakeAt(this.state, this.#settings);
    if (at !== null)
      this.#timer = window.setTimeout(
        () => this.tell({ type: "wake", at: Math.max(at, performance.now()) }),
        at - performance.now(),
      );
  }

  /** It wakes no more until it is told of another event. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
