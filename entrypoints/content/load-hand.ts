import { browser } from "wxt/browser";
import type { MakeHand } from "../../lib/page/hand.ts";

let loaded: Promise<MakeHand> | null = null;

/**
 * The code of card and steps, which most pages never need: fetched from the extension itself when a hand first moves over a page with
 * marks. Rejects where the browser lets no further script into the frame.
 */
export function loadHand(): Promise<MakeHand> {
  loaded ??= import(/* @vite-ignore */ browser.runtime.getURL("/hand.js" as never)).then(
    () => (globalThis as unknown as { sidelightHand: MakeHand }).sidelightHand,
  );
  return loaded;
}
