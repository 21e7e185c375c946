/** What a reader or a page does that may move what stands on it, or bring something new. */
import { isElement } from "./node-kinds.ts";

/**
 * How long after a turn of the wheel that scrolls nothing, or the end of a transition or an animation, places are looked at again, ms: by
 * then things have begun to move.
 */
const TURN = 300;

interface StirEvents {
  /** Boxes may stand elsewhere. `scrolled`: and nothing else may be new. */
  moved(scrolled: boolean): void;
  /** An element, or the document, has been scrolled. */
  scrolled(scroller: Element | null): void;
  /** The reader has done something, which may have started something. `scrolled`: came to rest after scrolling. */
  acted(scrolled: boolean): void;
}

export class Stirs {
  readonly #events: StirEvents;
  readonly #signal: AbortSignal;
  #turning = 0;

  constructor(events: StirEvents, signal: AbortSignal) {
    this.#events = events;
    this.#signal = signal;
  }

  /** Listens anew: `document.open` takes listeners away, and adding the same one twice adds nothing. */
  listen(): void {
    this.#on(window, ["resize", "pageshow"], this.#onLayout);
    this.#on(window, ["wheel"], this.#onTurn);
    this.#on(window, ["click", "focus", "scrollend"], this.#onAct);
    this.hear(document);
  }

  /** Listens to a document or shadow root for events that do not leave it. */
  hear(root: Document | ShadowRoot): void {
    this.#on(root, ["scroll"], this.#onScroll);
    this.#on(root, ["toggle", "load"], this.#onLayout);
    this.#on(root, ["transitionend", "animationend"], this.#onTurn);
  }

  #on(target: EventTarget, types: string[], listener: (event: Event) => void): void {
    const options = { passive: true, capture: true, signal: this.#signal };
    for (const type of types) target.addEventListener(type, listener, options);
  }

  readonly #onLayout = (): void => this.#events.moved(false);

  /** A page may move what it shows without any scroll event: slides, or a scroller of its own making. */
  readonly #onTurn = (): void => {
    this.#turning ||= window.setTimeout(() => {
      this.#turning = 0;
      this.#events.moved(true);
    }, TURN);
  };

  readonly #onAct = ({ type }: Event): void => this.#events.acted(type === "scrollend");

  readonly #onScroll = ({ target }: Event): void => {
    clearTimeout(this.#turning);
    this.#turning = 0;
    this.#events.scrolled(isElement(target as Node) ? (target as Element) : null);
  };
}
