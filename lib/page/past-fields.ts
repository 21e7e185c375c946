/**
 * What an element is asked that may be a form. A form answers with its field of a name before its own member of that name
 * (`<input name="matches">`), and so it does to a content script.
 */
import { isElement } from "./node-kinds.ts";

type Asked =
  | "contains"
  | "getRootNode"
  | "hasAttributes"
  | "matches"
  | "closest"
  | "getBoundingClientRect"
  | "checkVisibility";

const past =
  <On, Name extends Asked>(name: Name) =>
  (on: On, ...given: Parameters<Element[Name]>): ReturnType<Element[Name]> =>
    (Element.prototype[name] as Function).apply(on, given);

export const contains = /* @__PURE__ */ past<Node, "contains">("contains");
export const rootOf = /* @__PURE__ */ past<Node, "getRootNode">("getRootNode");
export const hasAttributes = /* @__PURE__ */ past<Element, "hasAttributes">("hasAttributes");
export const matches = /* @__PURE__ */ past<Element, "matches">("matches") as (
  on: Element,
  selector: string,
) => boolean;
export const closest = /* @__PURE__ */ past<Element, "closest">("closest") as (
  on: Element,
  selector: string,
) => Element | null;
export const boxAround = /* @__PURE__ */ past<Element, "getBoundingClientRect">("getBoundingClientRect");
export const hasBox = /* @__PURE__ */ past<Element, "checkVisibility">("checkVisibility");

const read = (on: Node, name: "parentNode" | "assignedSlot"): unknown =>
  Reflect.get(Element.prototype, name, on);

export const parentOf = (on: Node): ParentNode | null => read(on, "parentNode") as ParentNode | null;
/** The slot that an element or a text is laid out in. */
export const slotOf = (on: Node): Element | null | undefined =>
  isElement(on) ? (read(on, "assignedSlot") as Element | null) : (on as Text).assignedSlot;
