/** Tells the card what the reader does on a page with pointer, finger and keys. */
import type { HoverEvent, HoverState } from "../card/hover.ts";
import type { Point } from "../card/corridor.ts";
import type { CardHost } from "./card-host.ts";
import { mentionAt, type Hit } from "./hit-test.ts";
import type { Page } from "./page.ts";
import { touched } from "./touch.ts";

export interface PointerOptions {
  /** The key that opens a card at once, as `getModifierState` names it. */
  modifier: string;
  /** Whether the extension that put us here is still there. Where it is not, asking this takes all that is ours out of the page. */
  isCurrent: () => boolean;
}

/** The card, as far as this tells it anything. */
interface PointedCard {
  state: () => HoverState;
  tell: (event: HoverEvent) => void;
  /** Opens the card of a mention that was tapped. */
  tapped: (hit: Hit) => void;
  /** What the card stands beside may have moved. */
  place: () => void;
}

export class Pointer {
  /** The last move. `target`: what the pointer stood on. `alt`: the key that opens cards was held. `busy`: a button was. */
  #last: { point: Point; target: Node; alt: boolean; busy: boolean } | null = null;
  /** The animation frame in which the last move is looked at; 0 for none. */
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

  /** Where the pointer was last, CSS px in the viewport; null where the reader has gone on by keyboard or finger since. */
  get point(): Point | null {
    return this.#last?.point ?? null;
  }

  /** The reader goes on without the pointer. */
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
    // Zooming with two fingers, and moving what is seen then, are told to the visual viewport alone.
    for (const type of ["resize", "scroll"])
      visualViewport?.addEventListener(type, this.#card.place, options);
    addEventListener("click", this.#onTap, options);
    addEventListener("contextmenu", this.#onTap, { ...options, passive: false });
    for (const type of ["keydown", "keyup"] as const)
      addEventListener(type, this.#onKey, { capture: true, signal: this.#signal });
    // Not in the capture phase: there the root hears it of every element that the pointer leaves.
    document.documentElement.addEventListener("pointerleave", this.#onLeave, { ...options, capture: false });
  }

  /** The pointer has moved. `target`: the innermost node that it stood on, to be asked for while the event is on its way. */
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
    // A card that is pinned in a dialog which has closed, or under one that has opened, would keep all others from opening.
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
      // In Firefox letting go of Alt opens the menu bar, which would take the keys away from the card that Alt has opened.
      if (this.#held && type === "keyup") event.preventDefault();
      if (!event.repeat) this.#held = false;
    } else if (key === "Escape" && type === "keydown") this.#escape(event);
  };

  /** Closes the card, and keeps the key from the page: its own dialog under the card closes with the next press. */
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
