/** What a scene looks like, as far as it can be said without pixels. Runs in the page of the stage. */

const SHOWN = "main, section, h1, h2, h3, button, a, input, select, summary, [role]";

/** A letter of nearly every fixed-pitch font is 0.6 em wide, so that lines break alike on all machines. Twice: once alone it would be smaller. */
const EVEN = "#root * { font-family: monospace, monospace !important }";

/**
 * Where everything that counts stands: "x y width height", CSS px from the surface's corner in steps of 8, by role and name. Set in a
 * fixed-pitch font; what stands within a line is left out.
 */
export function boxes(): Record<string, string> {
  const even = document.head.appendChild(document.createElement("style"));
  even.textContent = EVEN;
  try {
    return boxesSet();
  } finally {
    even.remove();
  }
}

function boxesSet(): Record<string, string> {
  const surface = document.querySelector("#root > *")!.getBoundingClientRect();
  const found: Record<string, string> = {};
  const seen = new Map<string, number>();
  for (const element of document.querySelectorAll<HTMLElement>(`#root :is(${SHOWN})`)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".heard")) continue;
    if (getComputedStyle(element).display === "inline") continue;
    const name = nameOf(element);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const { x, y, width, height } = element.getBoundingClientRect();
    found[count > 1 ? `${name} (${count})` : name] = [x - surface.x, y - surface.y, width, height]
      .map((length) => Math.round(length / 8) * 8)
      .join(" ");
  }
  return found;
}

/** Words that cannot be seen whole, though nothing says that there are more; and what stands outside the window. */
export function faults(): string[] {
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth)
    found.push(`the window scrolls sideways: ${document.documentElement.scrollWidth} px of ${innerWidth}`);
  for (const element of document.querySelectorAll<HTMLElement>("#root *")) {
    if (!element.checkVisibility() || element.closest(".heard, svg") || !ownText(element)) continue;
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
    const said = textOverflow === "ellipsis" || webkitLineClamp !== "none";
    const cutAcross = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    const cutDown = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (!said && (cutAcross || cutDown)) found.push(`cut off: ${nameOf(element)}`);
    const { left, right } = element.getBoundingClientRect();
    if ((left < -1 || right > innerWidth + 1) && !scrolls(element)) found.push(`outside: ${nameOf(element)}`);
  }
  return found;
}

function nameOf(element: HTMLElement): string {
  const role = element.getAttribute("role") ?? element.tagName.toLowerCase();
  const text = element.getAttribute("aria-label") ?? element.textContent ?? "";
  const isPart = element.matches("main, section");
  return isPart ? role : `${role} ${text.replace(/\s+/g, " ").trim().slice(0, 40)}`.trim();
}

const ownText = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());

/** Whether it stands in something that scrolls, where it may well be outside. */
function scrolls(element: Element): boolean {
  for (let each = element.parentElement; each; each = each.parentElement)
    if (/auto|scroll/.test(getComputedStyle(each).overflowX)) return true;
  return false;
}
