/**
 * Sees through links that are laid over what they lead to. The link of a teaser is often spread over all of it, by an empty element or by
 * its `::after`; it takes every press, and the pointer is always on it, while what the reader sees is beneath.
 */
import { isElement } from "./node-kinds.ts";
import { closest, matches, rootOf } from "./past-fields.ts";

/** Elements whose press already does something. */
export const PRESSED = "a[href],area,button,input,select,textarea,label,summary,[role=button],[role=link]";
/** Elements that show something without text. */
const SHOWN = "svg,img,video,iframe,object,embed,canvas";

/** An element itself, and what its style puts before and after its content. */
const PARTS = [null, "::before", "::after"];

/** The element that is seen through the link that `target` stands in, at a point of the viewport; null where there is none. */
export function beneathLink(target: Node, x: number, y: number): Element | null {
  const at = target as Element;
  const link = isElement(target) && closest(at, PRESSED);
  // Most links stand in their line.
  if (!link || !partsOf(at).some(({ position }) => /absolute|fixed/.test(position))) return null;
  const stack = (rootOf(at) as Document | ShadowRoot).elementsFromPoint(x, y);
  for (const element of stack.slice(stack.indexOf(at))) {
    // The link's own words may stand beneath what spreads it.
    const isLaidOver = element === at || element === link || (link.contains(element) && !element.firstChild);
    if (!isLaidOver) return element;
    if (matches(element, SHOWN) || !partsOf(element).every(isClear)) return null;
  }
  return null;
}

/** The styles of an element and of those of its parts that there are. */
const partsOf = (element: Element): CSSStyleDeclaration[] =>
  PARTS.map((part) => getComputedStyle(element, part)).filter(
    ({ content }, i) => i === 0 || content !== "none",
  );

/** Whether a part with this style hides nothing behind it. */
const isClear = ({ opacity, backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean =>
  opacity === "0" || (backgroundImage === "none" && /^rgba\(.*, 0(\.[0-4]\d*)?\)$/.test(backgroundColor));
