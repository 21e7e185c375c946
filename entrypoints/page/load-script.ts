import { browser } from "wxt/browser";
import type { MakeEchoes } from "../../lib/page/echoes.ts";
import type { MakeHand } from "./make-hand.ts";
import type { ServePopup } from "./serve-popup.ts";

/** What each script leaves behind in a global, by the name of the script. */
interface Made {
  echoes: MakeEchoes;
  hand: MakeHand;
  report: ServePopup;
}
const GLOBALS = { echoes: "sidelightEchoes", hand: "sidelightHand", report: "sidelightReport" } as const;

const loaded: { [Name in keyof Made]?: Promise<Made[Name]> } = {};

/**
 * Loads code that most pages never need, from the extension itself: for card and steps when a hand first moves over a page with marks, for
 * ticks when the page is on the corpus's matters, for the report when the popup opens. Rejects where the browser lets no further script
 * into the frame.
 */
export function loadScript<Name extends keyof Made>(name: Name): Promise<Made[Name]> {
  const made = (): Made[Name] => (globalThis as unknown as Record<string, Made[Name]>)[GLOBALS[name]]!;
  return ((loaded[name] as Promise<Made[Name]> | undefined) ??= import(
    /* @vite-ignore */ browser.runtime.getURL(`/${name}.js` as never)
  ).then(made) as never);
}
