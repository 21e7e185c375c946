import { parentOf } from "./past-fields.ts";

/** Text nodes from one that is noted to the next: what lies between two is searched in two or three milliseconds. */
export const CROWD = 10_240;

/** What holds so much text that the browser's own search through all of it would hold up a slow processor. */
export const crowded = new WeakSet<Node>();

/** Notes what stands around one text node in every `CROWD`. What is not crowded then holds fewer than that. */
export function noteCrowd(text: Node): void {
  for (let at: Node | null = text; at && !crowded.has(at); at = parentOf(at)) crowded.add(at);
}
