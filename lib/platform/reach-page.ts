import { browser } from "wxt/browser";
import type { ToPage } from "./messages.ts";

/**
 * Sends a command to the frames of a tab. A tab that was open before Sidelight came has no content script yet; pressing the command gives
 * access to that one tab (`activeTab`), so the script is put in, and the command sent again. Without host permissions
 * nothing can be done for the other open tabs: they are read when they load next.
 */
export async function reachPage(tab: number, message: ToPage): Promise<void> {
  try {
    await browser.tabs.sendMessage(tab, message);
  } catch {
    if (await putIn(tab)) await browser.tabs.sendMessage(tab, message).catch(() => {});
  }
}

/** Puts the content scripts into a tab that has none. false: the browser does not let us (its own pages, a shop's, a PDF). */
export async function putIn(tab: number): Promise<boolean> {
  try {
    const target = { tabId: tab, allFrames: true };
    const put = browser.scripting.executeScript;
    await browser.scripting.insertCSS({ target, files: ["/content-scripts/frame.css"] });
    await put({ target: { tabId: tab }, files: ["/content-scripts/content.js" as never] });
    await put({ target, files: ["/content-scripts/frame.js" as never] });
    return true;
  } catch {
    return false;
  }
}
