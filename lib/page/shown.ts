import { boxOf } from "./block.ts";
import { hasBox, parentOf } from "./past-fields.ts";
import type { Container } from "./walk.ts";

/** Whether an element has no box of its own, so that what is in it stands in the box around it. */
export const isNoBox = (element: Element): boolean => getComputedStyle(element).display === "contents";

/** Whether a text node is shown, as far as the styles of what it stands in tell. */
export function isShown(node: Node): boolean {
  const element = boxOf(parentOf(node) as Container);
  return hasBox(element, { visibilityProperty: true }) || (isNoBox(element) && isShown(element));
}
