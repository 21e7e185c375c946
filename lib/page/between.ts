/** What the page shows between two texts although no text stands there: an arrow, a line, the gap between two labels. */
import { isBlank } from "./gather.ts";
import { SHOW_ELEMENT } from "./node-kinds.ts";
import { contains, parentOf, rectOf, rootOf } from "./past-fields.ts";
import { isShown } from "./shown.ts";

/** CSS px, about as wide as a space. The padding that makes a word within a name stand out is narrower. */
const WIDE = 4;

/** Whether the page shows something between two texts that follow one another, or shows only one of the two. */
export function showsBetween(before: Text, after: Text): boolean {
  // One text in several nodes, as frameworks write it.
  if (parentOf(before) === parentOf(after) && before.nextElementSibling === after.nextElementSibling)
    return false;
  // Where both are hidden they may be shown later, together.
  if (isShown(before) !== isShown(after)) return true;
  // The elements that end between the two …
  for (let e = before.parentElement; e && !contains(e, after); e = e.parentElement)
    if (adds(e, "after", "end")) return true;
  // … and those that begin there, or stand there whole. `& 4`: as long as `after` follows them.
  const walker = document.createTreeWalker(rootOf(before), SHOW_ELEMENT);
  walker.currentNode = before;
  for (let e; (e = walker.nextNode() as Element | null) && e.compareDocumentPosition(after) & 4;)
    // What stands there whole and has no text may be drawn as a line or an arrow.
    if (contains(e, after) ? adds(e, "before", "start") : isBlank(e.textContent) && rectOf(e).width > 0)
      return true;
  return false;
}

/**
 * Whether a style puts something at one end of an element's text: a pseudo-element (`part`), or as much room as a space on that `side`. An
 * empty pseudo-element that lies over the page, which makes a link larger, is nothing.
 */
function adds(element: Element, part: "before" | "after", side: "start" | "end"): boolean {
  const { content, position, display } = getComputedStyle(element, `::${part}`);
  const style = getComputedStyle(element);
  const width = (edge: string): number => parseFloat(style.getPropertyValue(edge));
  return (
    !/^(none|normal|""(abs|fix))|none$/.test(content + position + display) ||
    width(`margin-inline-${side}`) + width(`padding-inline-${side}`) + width(`border-inline-${side}-width`) >=
      WIDE
  );
}
