import { boxOf } from "./block.ts";
import { hasBox, parentOf } from "./past-fields.ts";
import type { Container } from "./walk.ts";

/** Whether an element has no box of its own: what is in it stands in the box around it. */
export const isNoBox = (element: Element): boolean => getComputedStyle(element).display === "contents";

/** Whether what stands straight in a node's parent is shown. */
export function isShown(node: Node): boolean {
  const element = boxOf(parentOf(node) as Container);
  return hasBox(element, { visibilityProperty: true }) || (isNoBox(element) && isShown(element));
}
