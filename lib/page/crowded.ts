import { parentOf } from "./past-fields.ts";

/** How many text nodes lie between two that are noted: they are searched in two or three milliseconds. */
export const CROWD = 10_240;

/** Nodes that hold so much text that the browser's own search through them would hold up a slow processor. */
export const crowded = new WeakSet<Node>();

/** Notes what is around a text node; to be called for one in every `CROWD`. What is not crowded then holds fewer than that. */
export function noteCrowd(text: Node): void {
  for (let at: Node | null = text; at && !crowded.has(at); at = parentOf(at)) crowded.add(at);
}
