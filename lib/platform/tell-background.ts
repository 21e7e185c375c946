import { browser } from "wxt/browser";
import type { Protocol } from "./messages.ts";

/**
 * `sendMessage` for content scripts, of messages that nobody awaits an answer to: in the form that `messaging.ts` hears, without its
 * library, which would be loaded into every page. Rejects where the background cannot be reached.
 */
export async function tellBackground<Name extends keyof Protocol>(
  type: Name,
  data: Parameters<Protocol[Name]>[0],
): Promise<void> {
  const answer: unknown = await browser.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
  if (answer === null || answer === undefined) throw new Error(`Nobody answers “${type}”.`);
}
