import { askBackground } from "./ask-background.ts";
import type { Brief } from "./brief.ts";

/**
 * The brief of a document at these addresses; null where the background cannot be reached. One that ends while it answers is another one at
 * the next question, and nobody would tell the document again what it was to hear.
 */
export function askBrief(addresses: string[]): Promise<Brief | null> {
  const ask = () => askBackground("brief", addresses);
  return ask()
    .catch(ask)
    .catch(() => null);
}
