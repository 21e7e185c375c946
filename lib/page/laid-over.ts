/**
 * Links that are laid over what they lead to: a teaser's is spread over all of it, by an empty element or by its `::after`. It takes every
 * press, and the pointer stands on it wherever it is; what the reader sees is beneath.
 */
import { isElement } from "./node-kinds.ts";

const LINK = "a[href],button,[role=link],[role=button]";
/** What shows something without a text. */
const SHOWN = "svg,math,img,picture,video,audio,iframe,object,embed,canvas,input,select,textarea,progress";

/** The element that is seen through the link that `target` stands in, at a point of the viewport; null where there is none. */
export function beneathLink(target: Node, x: number, y: number): Element | null {
  const at = isElement(target) ? target : target.parentElement;
  const link = at?.closest(LINK);
  if (!at || !link) return null;
  const stack = (at.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y);
  const from = stack.indexOf(at);
  if (from < 0) return null;
  for (const element of stack.slice(from)) {
    // The link's own words may stand beneath what spreads it.
    const isLaidOver = element === at || element === link || (link.contains(element) && !element.firstChild);
    if (!isLaidOver) return element;
    if (element.matches(SHOWN) || !isClear(element)) return null;
  }
  return null;
}

/** Whether an element, and what its style puts before and after its content, hides nothing behind it. */
function isClear(element: Element): boolean {
  return [null, "::before", "::after"].every((part) => {
    const { backgroundColor, backgroundImage, content } = getComputedStyle(element, part);
    if (part && (content === "none" || content === "normal")) return true;
    return backgroundImage === "none" && /^rgba\(.*, 0(\.[0-4]\d*)?\)$/.test(backgroundColor);
  });
}
