import { browser } from "wxt/browser";
import type { Command } from "./messages.ts";

/**
 * Sends a command to the frames of a tab. A tab that was open before Sidelight was installed has no content script yet. Pressing the
 * command's keys gives access to that one tab (`activeTab`), so the script is put in and the command sent again. Without host permissions
 * nothing can be done for the other open tabs: they are read when they are next loaded.
 */
export async function reachPage(tab: number, message: Command): Promise<void> {
  try {
    await browser.tabs.sendMessage(tab, message);
  } catch {
    if (await putIn(tab)) await browser.tabs.sendMessage(tab, message).catch(() => {});
  }
}

/**
 * Puts the content script into a tab that has none; resolves with true once its document has been read. false where the browser does not
 * allow it (its own pages, its store, a PDF).
 */
async function putIn(tab: number): Promise<boolean> {
  const files = ["/content-scripts/content.js" as never];
  const everywhere = { tabId: tab, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target: everywhere, files: ["/content-scripts/content.css"] });
    await browser.scripting.executeScript({ target: { tabId: tab }, files });
  } catch {
    return false;
  }
  // Not awaited: in a frame that holds nothing yet the script waits for something to come.
  browser.scripting.executeScript({ target: everywhere, files }).catch(() => {});
  return true;
}
