import { defineExtensionMessaging } from "@webext-core/messaging";
import { isUnanswered } from "./is-unanswered.ts";
import type { Protocol } from "./messages.ts";

const messaging = defineExtensionMessaging<Protocol>();

/** What must not be done twice, or answers the second time with less than the first. */
const ONCE: ReadonlySet<keyof Protocol> = new Set(["open", "discard", "discardPack"]);

/**
 * `sendMessage(name, data)` asks the background; it rejects with the background's error. The background may end while it answers: then it is
 * asked once more, which wakes it again, rather than that the reader has to.
 */
export const sendMessage: typeof messaging.sendMessage = (name, ...data) => {
  const ask = () => messaging.sendMessage(name, ...(data as never));
  return ask().catch((error: Error) => {
    if (ONCE.has(name) || !isUnanswered(error)) throw error;
    return ask();
  });
};

/** To answer, use `answer` of `answering.ts`, which validates what arrives: a page may have broken the process that a content script lives in. */
export const { onMessage } = messaging;
