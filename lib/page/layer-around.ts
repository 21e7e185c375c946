import { isElement } from "./node-kinds.ts";
import { matches, parentOf } from "./past-fields.ts";

/**
 * The modal dialog or fullscreen element that a node lies in, else the root element: what is outside it is inert, or covered. Looked for
 * as things are laid out: slotted content stands in the component's own dialog.
 */
export function layerAround(near: Node): Element {
  let at: Partial<Element & ShadowRoot> | null | undefined = near as Element;
  // A page may dispatch pointer events at its document, which matches nothing.
  while (at && !(isElement(at as Node) && matches(at as Element, ":modal, :fullscreen")))
    at = (at.assignedSlot ?? parentOf(at as Node) ?? at.host) as Element | undefined;
  return (at as Element | undefined) ?? document.documentElement;
}
