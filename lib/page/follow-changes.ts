/** Turns the changes of a page into what has to be read again. */
import { type Container, containerOf } from "./container.ts";
import { flow, isLeftAlone } from "./left-alone.ts";
import { isElement, isText } from "./node-kinds.ts";
import { allIn, parentOf } from "./past-fields.ts";
import type { Reading } from "./reading.ts";
import type { Changes } from "./watch.ts";

/**
 * Tells the reading what has changed. Returns whether the page has another root element (`newRoot`), as after `document.open`: listeners on
 * the document may have gone with the old one.
 */
export function followChanges(changes: Changes, reading: Reading, readCode: boolean): { newRoot: boolean } {
  let newRoot = false;
  const changeAround = (node: Node): void => {
    const container = containerOf(node, readCode);
    if (container) reading.change(container);
  };
  for (const node of changes.touched) {
    if (!node.isConnected) {
      // Its text may stand elsewhere now.
      if (reading.has(node as Container)) reading.change(node as Container);
      continue;
    }
    const container = containerOf(node, readCode);
    if (container && reading.has(container)) reading.change(container);
    else if (isText(node)) changeAround(node);
  }
  for (const node of changes.added) {
    if (!node.isConnected) continue;
    if (isText(node)) changeAround(node);
    if (!isElement(node)) continue;
    if (node === document.documentElement) newRoot = true;
    const around = parentOf(node);
    if (flow(node, readCode) !== "block" && around) changeAround(around);
    reading.add(node);
  }
  for (const element of changes.turned) {
    if (!element.isConnected) continue;
    const around = parentOf(element);
    if (around) changeAround(around);
    if (isLeftAlone(element, readCode)) continue;
    reading.add(element);
    for (const slot of allIn(element, "slot") as Iterable<HTMLSlotElement>)
      for (const slotted of slot.assignedNodes({ flatten: true }))
        if (isElement(slotted)) reading.add(slotted);
        else changeAround(slotted);
  }
  if (changes.removed || changes.turned.size > 0) reading.sweep(changes.turned.size > 0);
  return { newRoot };
}
