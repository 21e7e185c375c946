/**
 * Members of elements, past the fields of forms. A form with `<input name="matches">` answers with that field instead of its own `matches`,
 * to a content script too. Each member is written out, since every element of a block is asked: one function that looks members up by name
 * is slower.
 */
import { isElement, isShadowRoot } from "./node-kinds.ts";

export const contains = (on: Node, other: Node | null): boolean => Element.prototype.contains.call(on, other);
export const rootOf = (on: Node): Node => Element.prototype.getRootNode.call(on);
export const hasAttributes = (on: Element): boolean => Element.prototype.hasAttributes.call(on);
export const matches = (on: Element, selector: string): boolean =>
  Element.prototype.matches.call(on, selector);
export const closest = (on: Element, selector: string): Element | null =>
  Element.prototype.closest.call(on, selector);
/** The elements of a root that match a selector. */
export const allIn = (root: Document | ShadowRoot | Element, selector: string): NodeListOf<Element> =>
  isElement(root) ? Element.prototype.querySelectorAll.call(root, selector) : root.querySelectorAll(selector);
/** Its bounding box, CSS px in the viewport. */
export const rectOf = (on: Element): DOMRect => Element.prototype.getBoundingClientRect.call(on);
export const hasBox = (on: Element, options?: CheckVisibilityOptions): boolean =>
  Element.prototype.checkVisibility.call(on, options);

const getter = (of: object, name: string): (() => unknown) => Object.getOwnPropertyDescriptor(of, name)!.get!;
let parent: (() => unknown) | undefined;
let slot: (() => unknown) | undefined;

export const parentOf = (on: Node): ParentNode | null =>
  (parent ??= getter(Node.prototype, "parentNode")).call(on) as ParentNode | null;
/** The slot in which an element or a text is laid out. */
export const slotOf = (on: Node): Element | null | undefined =>
  isElement(on)
    ? ((slot ??= getter(Element.prototype, "assignedSlot")).call(on) as Element | null)
    : (on as Text).assignedSlot;
/** What a node is laid out in: the slot that it is put into, else its parent, or the host of a shadow root. */
export const aroundOf = (on: Node): Node | null =>
  isShadowRoot(on) ? on.host : (slotOf(on) ?? parentOf(on));
/** The nearest element that a node is laid out in: see `aroundOf`. */
export function elementAround(on: Node): Element | null {
  let at = aroundOf(on);
  while (at && !isElement(at)) at = aroundOf(at);
  return at;
}
