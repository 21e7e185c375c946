/**
 * The one element that Sidelight ever puts into a page: a host in the top layer, with the card's page framed in a closed
 * shadow root. It comes when the first card is foreseen and goes with `remove`.
 */
import type { Place, Size } from "../card/place.ts";
import { LentFocus } from "./lent-focus.ts";
import { isElement } from "./node-kinds.ts";
import { matches, parentOf } from "./past-fields.ts";

/** No page means an element of this name, so no page's script runs in it. */
const TAG = "sidelight-card";

/** What a card begins with, CSS px, until it says how high it wants to be. About sixty characters of its quotations are as wide. */
export const FIRST: Size = { width: 392, height: 240 };

const RULES = `:host{all:initial!important;position:fixed!important;z-index:2147483647!important}
@media print{:host{display:none!important}}
iframe{display:block;width:100%;height:100%;border:0;color-scheme:light dark;border-radius:12px;
box-shadow:0 1px 2px light-dark(rgb(16 24 40/.08),rgb(0 0 0/.4)),0 12px 32px light-dark(rgb(16 24 40/.16),rgb(0 0 0/.5))}
button{all:initial;display:block;width:100%;height:100%;border:2px solid light-dark(#fff,#1d2025);border-radius:50%;box-sizing:border-box;
background:7px 7px/2px 10px linear-gradient(#fff 0 0),11px 7px/7px 2px linear-gradient(#fff 0 0),11px 11px/5px 2px linear-gradient(#fff 0 0),
11px 15px/3px 2px linear-gradient(#fff 0 0);background-repeat:no-repeat;
box-shadow:0 0 0 1px rgb(128 128 128/.5),0 2px 8px rgb(0 0 0/.3);cursor:pointer;color-scheme:light dark}button+iframe{display:none}button:focus-visible{outline:2px solid currentcolor}`;

/** What is told of the sign. */
interface SignListener {
  press: () => void;
  enter: (inside: boolean) => void;
}

/** CSS px: large enough to be hit by a finger's tip with what surrounds it. */
const SIGN = { width: 28, height: 28 };

export class CardHost {
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #sheet: CSSStyleSheet | null = null;
  readonly #focus = new LentFocus();
  /** Kept while nothing is seen: a frame of another width would say how high its content is in that. */
  #box = boxRule({ x: 0, y: 0, ...FIRST });

  readonly #address: string;

  /** `address`: of the card's page, its token in the fragment. */
  constructor(address: string) {
    this.#address = address;
  }

  /** Whether a node is the host; what is in it cannot be seen from outside. */
  is(node: EventTarget | null | undefined): boolean {
    return !!node && node === this.#host;
  }

  /** Whether a hand over `near` can reach it: what is around it may be hidden, and a dialog or a fullscreen element have come over it. */
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
  }

  /** Puts it there unseen, and so has the card's page loaded. */
  stand(near: Element): HTMLElement {
    const host = (this.#host ??= this.#build());
    const layer = layerAround(near);
    if (host.parentNode !== layer) insert(host, layer);
    return host;
  }

  /** Gives the card its box; `seen` where its content is painted. */
  place(place: Place, seen: boolean): void {
    const { side } = place;
    this.#box = boxRule(place) + this.#unzoom();
    this.#sheet?.replaceSync(RULES + this.#box + (side === "sheet" ? AT_FOOT : "") + (seen ? "" : HIDDEN));
  }

  /**
   * Puts a round sign without words before the frame: the product's mark, in the colour of a hue (OKLCH, degrees). `label`: the
   * page's own words, for those who hear. Returns its size, CSS px.
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

  /** The frame is what is seen again. */
  unsign(): void {
    this.#root?.querySelector("button")?.remove();
  }

  hide(): void {
    if (this.#host) this.#focus.giveBack(this.#host);
    this.#sheet?.replaceSync(RULES + this.#box + HIDDEN);
    if (this.#host?.matches(":popover-open")) this.#host.hidePopover();
  }

  remove(): void {
    this.#host?.remove();
    this.#host = this.#root = this.#sheet = null;
  }

  /** A page that zooms itself would move and stretch the card with all that is in it. */
  #unzoom(): string {
    const layer = this.#host?.parentElement;
    return layer ? `:host{zoom:${1 / zoomOf(layer)}!important}` : "";
  }

  #build(): HTMLElement {
    let host = document.createElement(TAG);
    // A page has registered the name: as its own element it would hand our shadow root to the page.
    if (host.matches(":defined")) host = document.createElement("div");
    const root = (this.#root = host.attachShadow({ mode: "closed" }));
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(RULES + this.#box + HIDDEN);
    root.adoptedStyleSheets.push(this.#sheet);
    const frame = document.createElement("iframe");
    // A page that isolates itself (COEP) would load no other frame. Ours needs no cookies.
    (frame as { credentialless?: boolean }).credentialless = true;
    frame.src = this.#address;
    root.append(frame);
    host.popover = "manual";
    return host;
  }
}

const boxRule = ({ x, y, width, height }: Omit<Place, "side">): string =>
  `:host{left:${x}px!important;top:${y}px!important;width:${width}px!important;height:${height}px!important}`;

/** How many times as large as it says an element is laid out, by the `zoom` of the page's own styles. */
const zoomOf = (element: Element): number => (element as { currentCSSZoom?: number }).currentCSSZoom || 1;

/** A sheet's corners are round where the page goes on. */
const AT_FOOT = "iframe{border-radius:16px 16px 0 0}";
const HIDDEN = ":host{visibility:hidden!important;pointer-events:none!important}";

/**
 * The modal dialog or fullscreen element that a place lies in: what is outside it is inert, or covered. Looked for as things are
 * laid out: what is slotted stands in the component's own dialog.
 */
function layerAround(near: Node): Element {
  let at: Partial<Element & ShadowRoot> | null | undefined = near as Element;
  // A page may tell of a pointer over its document, which matches nothing.
  while (at && !(isElement(at as Node) && matches(at as Element, ":modal, :fullscreen")))
    at = (at.assignedSlot ?? parentOf(at as Node) ?? at.host) as Element | undefined;
  return (at as Element | undefined) ?? document.documentElement;
}

/** Moves without loading the frame anew where the browser can. */
function insert(host: HTMLElement, parent: Element): void {
  const movable = parent as Element & { moveBefore?(node: Node, before: Node | null): void };
  if (host.isConnected && movable.moveBefore) movable.moveBefore(host, null);
  else parent.append(host);
}
