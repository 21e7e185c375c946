import type { Found } from "../crossref/content.ts";
import { LONGEST_SEARCH } from "./message-bounds.ts";
import { sendMessage } from "./messaging.ts";

/**
 * Searches the corpus for what somebody typed or pasted; the best `limit` passages, about the entity where one is given. `whole`: and
 * waits for the full text, however long it takes to be read.
 */
export function askSearch(limit: number) {
  return (text: string, entity: string | undefined, whole: boolean): Promise<Found> =>
    sendMessage("search", { text: text.slice(0, LONGEST_SEARCH), limit, whole, ...(entity && { entity }) });
}
