import { askBackground } from "./ask-background.ts";
import type { Brief } from "./brief.ts";

/**
 * The brief of a document at these addresses; null where the background cannot be reached. Where it ends while it answers, a second question
 * wakes it again; without one the document would never hear what it was to be told.
 */
export function askBrief(addresses: string[]): Promise<Brief | null> {
  const ask = () => askBackground("brief", addresses);
  return ask()
    .catch(ask)
    .catch(() => null);
}
