/** Which mention a finger means. */
import { mentionAt, type Hit } from "./hit-test.ts";
import { PRESSED } from "./laid-over.ts";
import type { Page } from "./page.ts";
import { matches } from "./past-fields.ts";

/**
 * The mention that an event by touch asks for; null for every other pointer. It is a `click`; but where a tap already does something, as on
 * a link, it is a `contextmenu`, the event of a long press, and the browser's own menu then stays away.
 */
export function touched(page: Page, event: Event): Hit | null {
  const { pointerType, clientX, clientY } = event as PointerEvent;
  if (pointerType !== "touch") return null;
  const path = event.composedPath();
  const taken = path.some((node) => node instanceof Element && matches(node, PRESSED));
  const [target] = path;
  if (taken !== (event.type === "contextmenu") || !(target instanceof Node)) return null;
  const hit = mentionAt(page, clientX, clientY, target);
  if (hit && taken) event.preventDefault();
  return hit;
}
