import { browser } from "wxt/browser";
import type { Protocol } from "./messages.ts";

/**
 * `sendMessage` for content scripts: in the form that `messaging.ts` hears, without its library, which would be loaded into every
 * page. Rejects where the background cannot be reached, and with its own reason where it could not answer.
 */
export async function askBackground<Name extends keyof Protocol>(
  type: Name,
  data: Parameters<Protocol[Name]>[0],
): Promise<ReturnType<Protocol[Name]>> {
  const answer: { res?: unknown; err?: unknown } | null | undefined = await browser.runtime.sendMessage({
    id: 0,
    type,
    data,
    // Asked for by the form; nobody reads it.
    timestamp: 0,
  });
  if (!answer) throw new Error(`Nobody answers: ${type}`);
  if (answer.err) throw toldError(answer.err);
  return answer.res as ReturnType<Protocol[Name]>;
}

/** An error as it crosses from the background: its fields, and not its class. */
function toldError(told: unknown): Error {
  const error = new Error();
  return Object.assign(error, typeof told === "object" ? told : { message: String(told) });
}
