/** Brings words into view: in every box around them that scrolls by itself, then in the window. */
import { elementAround, rectOf } from "./past-fields.ts";
import { seenPart } from "./seen-part.ts";

/** `box`: the element that the words stand in. */
export function bringIntoView(words: Range, box: Element): void {
  for (let at: Element | null = box; at; at = elementAround(at)) if (scrolls(at)) scrollWithin(at, words);
  const { top, bottom, left, right } = seenBox(words);
  const { width, height } = seenPart();
  const isInView = top >= height * 0.1 && bottom <= height * 0.7;
  if (isInView && left >= 0 && right <= width) return;
  // First the element, out of whatever hides it; then the words, in case the element is a large one.
  box.scrollIntoView({ block: isInView ? "nearest" : "center", behavior: "instant" });
  const now = seenBox(words);
  scrollBy({
    top: now.top < 0 || now.bottom > height ? now.top - height / 3 : 0,
    left: now.left < 0 || now.right > width ? now.left - width / 3 : 0,
    behavior: "instant",
  });
}

/** Where words stand in what is seen of the page, CSS px. */
function seenBox(words: Range): DOMRect {
  const box = words.getBoundingClientRect();
  const { x, y } = seenPart();
  return new DOMRect(box.x - x, box.y - y, box.width, box.height);
}

/** Whether a reader can scroll a box, and there is something to scroll to. The window does not count. */
function scrolls(element: Element): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  return (
    (scrollHeight > clientHeight || scrollWidth > clientWidth) &&
    element !== document.scrollingElement &&
    /auto|scroll/.test(getComputedStyle(element).overflow)
  );
}

/** Scrolls words that a box has scrolled away into its middle. */
function scrollWithin(element: Element, words: Range): void {
  const at = words.getBoundingClientRect();
  const box = rectOf(element);
  const way = (from: number, to: number, first: number, last: number): number =>
    from < first || to > last ? (from + to - first - last) / 2 : 0;
  element.scrollBy({
    top: way(at.top, at.bottom, box.top, box.bottom),
    left: way(at.left, at.right, box.left, box.right),
    behavior: "instant",
  });
}
