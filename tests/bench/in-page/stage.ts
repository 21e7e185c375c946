/** The page under measurement, and the way back to how it was. */
import { markRules, USUAL } from "../../../lib/card/mark-style.ts";

let pristine: HTMLElement;

/**
 * Puts a page's document in place of the one that stands. Scripts and styles leave the body: no way reads them, and to
 * count them would make the floor look slower than it is. Nothing of the page runs or is loaded.
 */
export function stage(html: string): void {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const element of parsed.querySelectorAll("script, noscript, template, link, meta")) element.remove();
  for (const element of parsed.body.querySelectorAll("style")) parsed.head.append(element);
  // The extension's own sheet stands before a page is styled first.
  parsed.head.append(Object.assign(parsed.createElement("style"), { textContent: markRules(USUAL) }));
  document.documentElement.replaceWith(document.importNode(parsed.documentElement, true));
  pristine = document.body.cloneNode(true) as HTMLElement;
  settle();
}

/** Undoes what a way did to the document. */
export function restore(): void {
  document.body.replaceWith(pristine.cloneNode(true));
  settle();
}

/** Lays the page out, so that no way pays for what it did not cause. */
export function settle(): void {
  document.body.getBoundingClientRect();
}
