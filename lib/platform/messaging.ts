import { defineExtensionMessaging } from "@webext-core/messaging";
import type { Protocol } from "./messages.ts";

/**
 * `sendMessage(name, data)` asks the background; it rejects with the background's error. To answer, use `answer` of
 * `answering.ts`, which validates what arrives: a page may have broken the process that a content script lives in.
 */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
