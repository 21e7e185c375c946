import { type Browser, browser } from "wxt/browser";
import { CARD_PORT, type ToCard } from "./messages.ts";
import { stayAwake } from "./stay-awake.ts";

/**
 * Connects a card to the content script that opened it. In Firefox an extension page in a frame of a web page has no `browser.tabs`: there
 * the background relays its messages (`relayCards`).
 */
export async function connectToPage(token: string): Promise<Browser.runtime.Port> {
  const name = CARD_PORT + token;
  const tab = await (browser.tabs as typeof browser.tabs | undefined)?.getCurrent();
  if (tab?.id !== undefined) return browser.tabs.connect(tab.id, { name });
  const port = browser.runtime.connect({ name });
  let isJoined = false;
  port.onMessage.addListener(() => (isJoined = true));
  port.onDisconnect.addListener(() => isJoined || beginAnew());
  return port;
}

/**
 * The background may end before it has joined the two. Then the page never hears of this card and waits, for it takes the card out of the
 * document only where it has lost it. A card that was heard is left to the page: to begin anew would wake a background that has just gone to
 * rest. Once: a page that is gone joins nobody.
 */
function beginAnew(): void {
  const [loaded] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (loaded?.type !== "reload") location.reload();
}

/**
 * For the background: joins the port of a card that cannot reach its tab with one that can. Both ports go when the background does, and an
 * open one does not keep it awake; so it stays awake while the card shows something, which would close under the reader's eyes.
 */
export function relayCards(): void {
  browser.runtime.onConnect.addListener((card) => {
    const tab = card.sender?.tab?.id;
    if (!card.name.startsWith(CARD_PORT) || tab === undefined) return;
    const page = browser.tabs.connect(tab, { name: card.name });
    let sleep = (): void => {};
    card.onMessage.addListener((message: unknown) => page.postMessage(message));
    page.onMessage.addListener((message: unknown) => {
      sleep();
      if ((message as ToCard).type === "show")
        void stayAwake(() => new Promise<void>((done) => (sleep = done)));
      card.postMessage(message);
    });
    card.onDisconnect.addListener(() => (sleep(), page.disconnect()));
    page.onDisconnect.addListener(() => (sleep(), card.disconnect()));
  });
}
