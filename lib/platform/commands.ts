import { browser } from "wxt/browser";
import { reachPage } from "./reach-page.ts";
import { toggleSite } from "./site-menu.ts";
import { readTab } from "./tab-state.ts";

/**
 * Runs a keyboard command of the manifest in a tab; where none is given, as in Firefox, in the one in front. `foresee` is called first where
 * a card may be asked for, so that the corpus gets ready while the page is told.
 */
export async function runCommand(
  command: string,
  given: { id?: number; url?: string } | undefined,
  foresee: () => void,
): Promise<void> {
  if (command !== "toggle-site") foresee();
  const [front] = given ? [given] : await browser.tabs.query({ active: true, currentWindow: true });
  if (front?.id === undefined) return;
  switch (command) {
    case "next-mention":
      return reachPage(front.id, { type: "step", by: 1 });
    case "previous-mention":
      return reachPage(front.id, { type: "step", by: -1 });
    case "open-card":
      return reachPage(front.id, { type: "openCard" });
    case "toggle-site":
      return toggleSite(front.url ?? (await readTab(front.id))?.address ?? "", front.id);
  }
}
