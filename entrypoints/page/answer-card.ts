import { browser } from "wxt/browser";
import { CARD_PORT, type FromCard, type ToCard } from "../../lib/platform/messages.ts";
import type { Frame } from "./frame.ts";

/** Lets this frame's own card connect; it is told from the cards of other frames in the tab by its token. */
export function answerCard(frame: Frame): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CARD_PORT + frame.id) return;
    const card = frame.hand?.card;
    // Where the extension has gone a message would only throw.
    const post = (message: ToCard): void => void (frame.isCurrent() && port.postMessage(message));
    const hear = card?.connect(post);
    port.onMessage.addListener((message: unknown) => hear?.(message as FromCard));
    port.onDisconnect.addListener(() => card?.disconnect(post));
  });
}
