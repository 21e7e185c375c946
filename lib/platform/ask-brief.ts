import { askBackground } from "./ask-background.ts";
import type { Brief } from "./brief.ts";

/**
 * The brief of a document at these addresses; null where the background cannot be reached. It asks twice, since the background may end
 * while it answers, and a second question wakes it again.
 */
export function askBrief(addresses: string[]): Promise<Brief | null> {
  const ask = () => askBackground("brief", addresses);
  return ask()
    .catch(ask)
    .catch(() => null);
}
