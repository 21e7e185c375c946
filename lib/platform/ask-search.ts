import type { Found } from "../crossref/content.ts";
import { LONGEST_SEARCH } from "./message-bounds.ts";
import { sendMessage } from "./messaging.ts";

/**
 * Makes a search of the corpus for what somebody typed or pasted. It finds at most `limit` passages, best first; only such as name
 * `entity`, where that is given. `whole`: it waits for the full text, however long that takes to read.
 */
export function askSearch(limit: number) {
  return (text: string, entity: string | undefined, whole: boolean): Promise<Found> =>
    sendMessage("search", { text: text.slice(0, LONGEST_SEARCH), limit, whole, ...(entity && { entity }) });
}
