import { parentBoxOf } from "./container.ts";
import { hasBox } from "./past-fields.ts";

/** Whether an element has no box of its own (`display: contents`), so that what is in it stands in the box around it. */
export const isNoBox = (element: Element): boolean => getComputedStyle(element).display === "contents";

/** Whether an element has a box that is rendered at the moment: what `content-visibility` skips is not. */
export const isRendered = (element: Element): boolean => hasBox(element, { contentVisibilityAuto: true });

/** Whether a node is shown, as far as the styles of the elements around it tell. */
export function isShown(node: Node): boolean {
  const element = parentBoxOf(node);
  return hasBox(element, { visibilityProperty: true }) || (isNoBox(element) && isShown(element));
}
