import { browser } from "wxt/browser";
import type { Protocol } from "./messages.ts";

/**
 * `sendMessage` for content scripts: it writes the form that `messaging.ts` reads, without the library, which would otherwise be loaded into
 * every page. Rejects where the background cannot be reached or could not answer.
 */
export async function askBackground<Name extends keyof Protocol>(
  type: Name,
  data: Parameters<Protocol[Name]>[0],
): Promise<ReturnType<Protocol[Name]>> {
  const answer: { res?: unknown; err?: unknown } | null | undefined = await browser.runtime.sendMessage({
    id: 0,
    type,
    data,
    // The form asks for it; nobody reads it.
    timestamp: 0,
  });
  if (!answer || answer.err) throw new Error(`Nobody answers: ${type}`);
  return answer.res as ReturnType<Protocol[Name]>;
}
