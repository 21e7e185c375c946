import { isShadowRoot } from "./node-kinds.ts";
import { hasBox, parentOf } from "./past-fields.ts";

/** Whether an element has no box of its own, so that what is in it stands in the box around it. */
export const isNoBox = (element: Element): boolean => getComputedStyle(element).display === "contents";

/** Whether a text node is shown, as far as the styles of what it stands in tell. */
export function isShown(node: Node): boolean {
  const around = parentOf(node)!;
  const element = isShadowRoot(around) ? around.host : (around as Element);
  return hasBox(element, { visibilityProperty: true }) || (isNoBox(element) && isShown(element));
}
