/** Where the words stand that are laid out straight in an element under the pointer. */
import { isText } from "./node-kinds.ts";

/**
 * The pointer's target is told as things are laid out: for words straight in a shadow root it is the host, for those put straight into a
 * slot the slot. This is the root, or the element that holds them; of every other target the target itself.
 */
export function holderOf(target: Node): Node {
  if (target instanceof HTMLSlotElement)
    return target.assignedNodes({ flatten: true }).find(isText)?.parentNode ?? target;
  const { shadowRoot } = target as Partial<Element>;
  return shadowRoot instanceof ShadowRoot ? shadowRoot : target;
}
