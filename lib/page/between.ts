/** What the page shows between two texts where no text stands. */
import { isBlank } from "./gather.ts";
import { SHOW_ELEMENT } from "./node-kinds.ts";
import { boxAround, contains, parentOf, rootOf } from "./past-fields.ts";
import { isShown } from "./shown.ts";

/** CSS px, about a space: what makes a word within a name stand out takes less. */
const WIDE = 4;

/** Whether it shows something between two texts that follow one another, or instead of one of them. */
export function isBetween(before: Text, after: Text): boolean {
  // One text in several nodes, as frameworks write it.
  if (parentOf(before) === parentOf(after) && before.nextElementSibling === after.nextElementSibling)
    return false;
  // Where both are hidden they may be shown later, together.
  if (isShown(before) !== isShown(after)) return true;
  for (let e = before.parentElement; e && !contains(e, after); e = e.parentElement)
    if (adds(e, "after", "end")) return true;
  const walker = document.createTreeWalker(rootOf(before), SHOW_ELEMENT);
  walker.currentNode = before;
  for (let e; (e = walker.nextNode() as Element | null) && e.compareDocumentPosition(after) & 4;)
    // What stands between them without a text may be drawn as a line or an arrow.
    if (contains(e, after) ? adds(e, "before", "start") : isBlank(e.textContent) && boxAround(e).width > 0)
      return true;
  return false;
}

/** Whether a style puts something before or after an element's text; what is empty and laid over the page, to make a link larger, is nothing. */
function adds(element: Element, part: string, side: string): boolean {
  const { content, position, display } = getComputedStyle(element, `::${part}`);
  const style = getComputedStyle(element);
  const width = (edge: string): number => parseFloat(style.getPropertyValue(edge));
  return (
    !/^(none|normal|""(abs|fix))|none$/.test(content + position + display) ||
    width(`margin-inline-${side}`) + width(`padding-inline-${side}`) + width(`border-inline-${side}-width`) >=
      WIDE
  );
}
