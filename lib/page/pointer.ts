/** What the reader's pointer, finger and keys do on a page, told to the card. */
import type { HoverEvent, HoverState } from "../card/hover.ts";
import type { Point } from "../card/corridor.ts";
import type { CardHost } from "./card-host.ts";
import { mentionAt, type Hit } from "./hit-test.ts";
import type { Page } from "./page.ts";
import { touched } from "./touch.ts";

export interface PointerOptions {
  /** The key that opens a card at once, as `getModifierState` names it. */
  modifier: string;
  /** Whether the extension that put us here still stands; asking lets go of the page where it does not. */
  isCurrent: () => boolean;
}

/** The card that is told. */
export interface PointedCard {
  state: () => HoverState;
  tell: (event: HoverEvent) => void;
  /** Opens the card of a mention that was tapped. */
  tapped: (hit: Hit) => void;
  /** What the card stands beside may have moved. */
  place: () => void;
}

export class Pointer {
  #last: { point: Point; target: Node; alt: boolean; busy: boolean } | null = null;
  #frame = 0;
  /** Whether the key that opens cards has been held over a mention since it went down. */
  #held = false;

  readonly #page: Page;
  readonly #host: CardHost;
  readonly #options: PointerOptions;
  readonly #card: PointedCard;
  readonly #signal: AbortSignal;

  constructor(page: Page, host: CardHost, options: PointerOptions, card: PointedCard, signal: AbortSignal) {
    this.#page = page;
    this.#host = host;
    this.#options = options;
    this.#card = card;
    this.#signal = signal;
    signal.addEventListener("abort", () => cancelAnimationFrame(this.#frame));
    this.listen();
  }

  /** Where it was last, CSS px in the viewport; null where the reader has gone on by other means since. */
  get point(): Point | null {
    return this.#last?.point ?? null;
  }

  forget(): void {
    this.#last = null;
  }

  /** Listens anew; adding the same listener twice adds nothing. */
  listen(): void {
    const options = { passive: true, capture: true, signal: this.#signal };
    addEventListener("pointermove", this.#onMove, options);
    addEventListener("pointerdown", this.#onPress, options);
    addEventListener("scroll", this.#onScroll, options);
    addEventListener("resize", this.#card.place, options);
    // What is seen of the page is made larger, or moved, without a word to the window.
    for (const type of ["resize", "scroll"])
      visualViewport?.addEventListener(type, this.#card.place, options);
    addEventListener("click", this.#onTap, options);
    addEventListener("contextmenu", this.#onTap, { ...options, passive: false });
    for (const type of ["keydown", "keyup"] as const)
      addEventListener(type, this.#onKey, { capture: true, signal: this.#signal });
    // Not in the capture phase, where what every element tells of the pointer passes too.
    document.documentElement.addEventListener("pointerleave", this.#onLeave, { ...options, capture: false });
  }

  /** The pointer has moved. `target`: what it stood on then; of an event that is over, only its outermost host is told. */
  moved(event: PointerEvent, target: EventTarget | undefined): void {
    if (event.pointerType === "touch") return;
    if (!(target instanceof Node) || this.#host.is(target)) return;
    this.#last = {
      point: { x: event.clientX, y: event.clientY },
      target,
      alt: event.getModifierState(this.#options.modifier),
      busy: event.buttons !== 0,
    };
    this.#frame ||= requestAnimationFrame(this.#look);
  }

  readonly #onMove = (event: PointerEvent): void => this.moved(event, event.composedPath()[0]);

  /** Once a frame at most. */
  readonly #look = (): void => {
    this.#frame = 0;
    if (!this.#last || !this.#options.isCurrent()) return;
    const { point, target, alt, busy } = this.#last;
    const { tell, state } = this.#card;
    // Pinned in a dialog that is closed by now, or under one, it would keep every other from opening.
    if (state().open?.shown && !this.#host.isInReach(target as Element)) tell({ type: "escape" });
    const hit = mentionAt(this.#page, point.x, point.y, target);
    const over = hit && keyOf(hit);
    this.#held ||= alt && hit !== null;
    const { open, rest, dismissed } = state();
    if (over === null && !open && !rest && dismissed === null) return;
    tell({ type: "move", at: performance.now(), point, over, alt, busy });
  };

  readonly #onPress = (event: PointerEvent): void => {
    if (!this.#options.isCurrent()) return;
    if (!this.#host.is(event.composedPath()[0])) this.#card.tell({ type: "press" });
  };

  readonly #onScroll = (): void => {
    const { open, rest } = this.#card.state();
    if (!open && !rest) return;
    this.#card.tell({ type: "scroll", at: performance.now() });
    this.#card.place();
  };

  readonly #onTap = (event: Event): void => {
    const hit = touched(this.#page, event);
    if (hit) this.#card.tapped(hit);
  };

  readonly #onLeave = (): void => this.#card.tell({ type: "leave", at: performance.now() });

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, type } = event;
    if (key === this.#options.modifier) {
      // Alt alone would open the menu bar of Firefox, and take the keys away from the card that it has opened.
      if (this.#held && type === "keyup") event.preventDefault();
      if (!event.repeat) this.#held = false;
    } else if (key === "Escape" && type === "keydown") this.#escape(event);
  };

  /** What stands in front goes first: the page's own dialog under the card is for the next press. */
  #escape(event: KeyboardEvent): void {
    const { open } = this.#card.state();
    if (!open || !this.#options.isCurrent()) return;
    this.#card.tell({ type: "escape" });
    if (!open.shown) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

/** Names a mention for the reducer. */
export const keyOf = ({ block, index }: Hit): string => `${block.number}:${index}`;
