import { browser } from "wxt/browser";
import { FRAME_PORT, type FrameGone, type FrameReport, type ToFrame } from "../../lib/platform/messages.ts";

export interface Tab {
  id: number;
  /** "" where the browser does not tell. */
  address: string;
}

/** The tab that the popup speaks for: the one in its own address (`popup.html?tab=12`), else the active one. */
export async function pageTab(): Promise<Tab | null> {
  const named = Number(new URLSearchParams(location.search).get("tab"));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? "" };
}

/** A tab's address now and whether it is loading; null where the tab is gone. */
export async function reloaded(id: number): Promise<{ address: string; isLoading: boolean } | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  return tab && { address: tab.url ?? "", isLoading: tab.status === "loading" };
}

/** Listens to every frame of a tab that is there. `onSilent`: nobody answers there, or nobody does any longer. */
export function connectFrames(
  tab: number,
  onReport: (report: FrameReport | FrameGone) => void,
  onSilent: () => void,
) {
  const port = browser.tabs.connect(tab, { name: FRAME_PORT });
  port.onMessage.addListener((message: unknown) => onReport(message as FrameReport | FrameGone));
  port.onDisconnect.addListener(() => {
    // Chromium lists what is not asked for among our errors: that nobody is there.
    void browser.runtime.lastError;
    onSilent();
  });
  return { send: (message: ToFrame) => port.postMessage(message), close: () => port.disconnect() };
}
