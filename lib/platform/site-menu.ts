import { browser } from "wxt/browser";
import { isOn } from "./site-rules.ts";
import { readSites, setSite } from "./stored.ts";
import { readTab, showNotKept } from "./tab-state.ts";
import { translate } from "./translate.ts";

const ID = "site";
const title = (on: boolean) => translate(on ? "menu.off" : "menu.on");

/** Makes the entry in the context menu of pages. Needed once, at install and update: the browser keeps it. */
export async function createSiteMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ID,
    title: title(true),
    contexts: ["page", "selection", "link"],
    documentUrlPatterns: ["http://*/*", "https://*/*"],
  });
}

/** Has the entry say what pressing it would do in the tab that the reader is in: the browser has one entry for all windows. */
export async function nameSiteMenu(): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const state = front?.id === undefined ? null : await readTab(front.id);
  // Where the entry has not been made yet there is nothing to name.
  await browser.contextMenus.update(ID, { title: title(state?.on ?? true) }).catch(() => {});
}

/**
 * Switches Sidelight on where it is off, and off where it is on, for the host of a tab's address. Does nothing where that is no web page.
 * If the switch cannot be stored, the toolbar says so.
 */
export async function toggleSite(address: string, tab: number): Promise<void> {
  await setSite(address, "site", !isOn(await readSites(), address)).catch(() => showNotKept(tab));
}
