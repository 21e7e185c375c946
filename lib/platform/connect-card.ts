import { browser } from "wxt/browser";
import { CARD_PORT } from "./messages.ts";

type Port = ReturnType<typeof browser.runtime.connect>;

/**
 * Connects a card to the content script that opened it. In Firefox an extension page in a frame of a web page has no `browser.tabs`: there
 * the background relays its messages (`relayCards`).
 */
export async function connectToPage(token: string): Promise<Port> {
  const name = CARD_PORT + token;
  const tab = await (browser.tabs as typeof browser.tabs | undefined)?.getCurrent();
  return tab?.id === undefined ? browser.runtime.connect({ name }) : browser.tabs.connect(tab.id, { name });
}

/** For the background: joins the port of a card that cannot reach its tab with one that can. */
export function relayCards(): void {
  browser.runtime.onConnect.addListener((card) => {
    const tab = card.sender?.tab?.id;
    if (!card.name.startsWith(CARD_PORT) || tab === undefined) return;
    const page = browser.tabs.connect(tab, { name: card.name });
    card.onMessage.addListener((message: unknown) => page.postMessage(message));
    page.onMessage.addListener((message: unknown) => card.postMessage(message));
    card.onDisconnect.addListener(() => page.disconnect());
    page.onDisconnect.addListener(() => card.disconnect());
  });
}
