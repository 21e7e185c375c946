/** Whether the page shows something within a name that stands in no text: a separator that its style puts between two links. */
import { boxOf, nodeAt, type Stretch } from "./block.ts";
import { isBlank } from "./gather.ts";
import { SHOW_ELEMENT } from "./node-kinds.ts";
import { boxAround, contains, hasBox, parentOf, rootOf } from "./past-fields.ts";
import type { Container, Run } from "./walk.ts";

/** Styles are asked for here only: few names stand in more than one element. */
export function isParted(run: Run, { start, end }: Stretch): boolean {
  for (let i = nodeAt(run, start); run.starts[i + 1]! < end; i++)
    if (isBetween(run.nodes[i]!, run.nodes[i + 1]!)) return true;
  return false;
}

/** Between two texts that follow one another, or instead of one of them. */
function isBetween(before: Text, after: Text): boolean {
  // Where both are hidden they may be shown later, together.
  if (isSeen(before) !== isSeen(after)) return true;
  for (let e = before.parentElement; e && !contains(e, after); e = e.parentElement)
    if (writes(e, "::after")) return true;
  const walker = document.createTreeWalker(rootOf(before), SHOW_ELEMENT);
  walker.currentNode = before;
  for (let e; (e = walker.nextNode() as Element | null) && e.compareDocumentPosition(after) & 4;)
    // What stands between them without a text may be drawn as a line or an arrow.
    if (contains(e, after) ? writes(e, "::before") : isBlank(e.textContent) && boxAround(e).width > 0)
      return true;
  return false;
}

const isSeen = (node: Text): boolean =>
  hasBox(boxOf(parentOf(node) as Container), { visibilityProperty: true });

/** Whether a style puts something in; what is empty and laid over the page, to make a link larger, parts nothing. */
function writes(element: Element, part: string): boolean {
  const { content, position, display } = getComputedStyle(element, part);
  return !/^(none|normal|""(abs|fix))|none$/.test(content + position + display);
}
