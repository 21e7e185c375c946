import { isElement } from "./node-kinds.ts";
import { aroundOf, matches } from "./past-fields.ts";

/**
 * The modal dialog or fullscreen element that a node lies in, else the root element: what is outside it is inert, or covered. Looked for
 * as things are laid out: slotted content stands in the component's own dialog.
 */
export function layerAround(near: Node): Element {
  for (let at: Node | null = near; at; at = aroundOf(at))
    if (isElement(at) && matches(at, ":modal, :fullscreen")) return at;
  return document.documentElement;
}
