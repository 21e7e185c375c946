import { boxOf } from "./block.ts";
import { hasBox, parentOf } from "./past-fields.ts";
import { isNoBox } from "./places.ts";
import type { Container } from "./walk.ts";

/** Whether what stands straight in a node's parent is shown. One of `display: contents` has no box, and shows what is in it. */
export function isShown(node: Node): boolean {
  const element = boxOf(parentOf(node) as Container);
  return hasBox(element, { visibilityProperty: true }) || (isNoBox(element) && isShown(element));
}
