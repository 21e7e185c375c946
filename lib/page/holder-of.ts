import { isText } from "./node-kinds.ts";

/**
 * The node that holds the words under the pointer. An event's target goes by the layout: for words straight in a shadow root it is the
 * host, and for words put straight into a slot it is the slot. This gives the shadow root, or the element from which the words were put into
 * the slot; for every other target the target itself.
 */
export function holderOf(target: Node): Node {
  if (target instanceof HTMLSlotElement)
    return target.assignedNodes({ flatten: true }).find(isText)?.parentNode ?? target;
  const { shadowRoot } = target as Partial<Element>;
  return shadowRoot instanceof ShadowRoot ? shadowRoot : target;
}
