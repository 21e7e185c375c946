/** What holds text: an element that is a block, or a shadow root. */
import { flow } from "./left-alone.ts";
import { isElement, isShadowRoot } from "./node-kinds.ts";
import { parentOf } from "./past-fields.ts";

/** A block, or a shadow root where text stands in it and in no block of its own. */
export type Container = Element | ShadowRoot;

/** The nearest block around a node, or the shadow root it stands in; null where there is neither. */
export function containerOf(node: Node, readCode: boolean): Container | null {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isElement(at)) {
      const kind = flow(at, readCode);
      if (kind !== "inline" && kind !== "raised") return at;
    } else if (isShadowRoot(at)) return at;
  }
  return null;
}

/** The element whose box holds a container's text: the container itself, or the host of a shadow root. */
export const boxOf = (container: Container): Element =>
  isShadowRoot(container) ? container.host : container;

/** The element whose box a node stands in: its parent, or the host where its parent is a shadow root. */
export const parentBoxOf = (node: Node): Element => boxOf(parentOf(node) as Container);
