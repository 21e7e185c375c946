/**
 * The one element that Sidelight ever puts into a page: a host in the top layer, with the card's page framed in a closed
 * shadow root. It comes when the first card is foreseen and goes with `remove`.
 */
import type { Place, Size } from "../card/place.ts";
import { boxRule, cardRules, LENT } from "./card-rules.ts";
import { layerAround } from "./layer-around.ts";
import { LentFocus } from "./lent-focus.ts";
import { TAG } from "./take-hosts.ts";

/** What a card begins with, CSS px, until it says how high it wants to be. About sixty characters of its quotations are as wide. */
export const FIRST: Size = { width: 392, height: 240 };

/** Called when the sign was pressed, and when the pointer has entered it or left it. */
interface SignListener {
  press: () => void;
  enter: (inside: boolean) => void;
}

/** CSS px: large enough, with the space around it, for the tip of a finger. */
const SIGN = { width: 28, height: 28 };

export class CardHost {
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #sheet: CSSStyleSheet | null = null;
  readonly #focus = new LentFocus();
  /** The rule for its box. Kept while nothing is seen: in a frame of another width the content would have another height. */
  #box = boxRule({ x: 0, y: 0, ...FIRST });

  /**
   * Whether the content script's own sheet reaches the host (see `LENT`). It does not in a shadow root, and in Chromium it says nothing to
   * the host: there our scripts learn that the extension has gone.
   */
  #lent = false;

  readonly #address: string;

  /** `address`: of the card's page, its token in the fragment. */
  constructor(address: string) {
    this.#address = address;
  }

  /** Whether a node is the host. Events in the host's shadow root have the host itself as their target. */
  is(node: EventTarget | null | undefined): boolean {
    return !!node && node === this.#host;
  }

  /** Whether a pointer over `near` can reach it: what is around the host may be hidden, or a dialog or fullscreen element may cover it. */
  isInReach(near: Element): boolean {
    const layer = layerAround(near);
    const isCovered = layer !== document.documentElement && layer !== this.#host?.parentNode;
    return !isCovered && !!this.#host?.checkVisibility();
  }

  /** Puts the host where a card over `near` can be seen: in the modal dialog or fullscreen element around it, if any. */
  ready(near: Element): void {
    const host = this.stand(near);
    this.#focus.lend(host);
    if (!host.matches(":popover-open")) host.showPopover?.();
    this.#lent = getComputedStyle(host).getPropertyValue(LENT) !== "";
  }

  /** Puts it there unseen, so that the card's page is loaded. */
  stand(near: Element): HTMLElement {
    const host = (this.#host ??= this.#build());
    const layer = layerAround(near);
    if (host.parentNode !== layer) insert(host, layer);
    return host;
  }

  /** Gives the card its box; `seen` where its content is painted. */
  place(place: Place, seen: boolean): void {
    this.#box = boxRule(place, zoomOf(this.#host?.parentElement));
    this.#sheet?.replaceSync(cardRules(this.#box, place.side === "sheet", seen, this.#lent));
  }

  /**
   * Puts a round sign without words in the place of the frame: the product's mark, in the colour of a hue (OKLCH, degrees). `label`: the
   * page's own words, for a screen reader. Returns its size, CSS px.
   */
  sign(label: string, hue: number, { press, enter }: SignListener): { width: number; height: number } {
    this.unsign();
    const sign = document.createElement("button");
    sign.ariaLabel = label;
    sign.style.backgroundColor = `oklch(0.6 0.14 ${hue})`;
    sign.onclick = press;
    sign.onpointerenter = () => enter(true);
    sign.onpointerleave = () => enter(false);
    this.#root?.prepend(sign);
    return SIGN;
  }

  /** Takes the sign away, so that the frame is seen again. */
  unsign(): void {
    this.#root?.querySelector("button")?.remove();
  }

  /** Gives the focus to what is seen of the card. By itself the card's page cannot take it in Firefox, where it is another process's. */
  focus(): void {
    (this.#root?.firstElementChild as HTMLElement | null | undefined)?.focus();
  }

  hide(): void {
    if (this.#host) this.#focus.giveBack(this.#host);
    this.#sheet?.replaceSync(cardRules(this.#box));
    if (this.#host?.matches(":popover-open")) this.#host.hidePopover();
  }

  remove(): void {
    this.hide();
    this.#host?.remove();
    this.#host = this.#root = this.#sheet = null;
  }

  #build(): HTMLElement {
    let host = document.createElement(TAG);
    // The page has registered the name, and would be handed our shadow root as that of its own element.
    if (host.matches(":defined")) host = document.createElement("div");
    const root = (this.#root = host.attachShadow({ mode: "closed" }));
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(cardRules(this.#box));
    root.adoptedStyleSheets.push(this.#sheet);
    const frame = document.createElement("iframe");
    // A page that isolates itself (COEP) loads no other frame. Ours needs no cookies.
    (frame as { credentialless?: boolean }).credentialless = true;
    frame.src = this.#address;
    root.append(frame);
    host.popover = "manual";
    return host;
  }
}

/** How many times as large as it says an element is laid out, by the `zoom` of the page's own styles; 1 for none. */
const zoomOf = (element: Element | null | undefined): number =>
  (element as { currentCSSZoom?: number } | null | undefined)?.currentCSSZoom || 1;

/** Moves without loading the frame anew where the browser can. */
function insert(host: HTMLElement, parent: Element): void {
  const movable = parent as Element & { moveBefore?(node: Node, before: Node | null): void };
  if (host.isConnected && movable.moveBefore) movable.moveBefore(host, null);
  else parent.append(host);
}
