/** What this browser held when it was last in step with the others, as far as that can be relied on. */
import { isRecord } from "./is-record.ts";
import { isKept } from "./local-storage.ts";
import { isStamped, type Stamps } from "./merge-entries.ts";
import { STORED } from "./settings.ts";

/**
 * The stored stamps; null where they are damaged: this browser joins anew. Without those of settings or site rules that are gone from here as
 * a whole: a browser throws out what it finds damaged, and to the others that would look as if the reader had taken everything back.
 */
export async function lastInStep(stamps: unknown): Promise<Stamps | null> {
  if (!isRecord(stamps) || !Object.values(stamps).every(isStamped)) return null;
  const [settings, sites] = await Promise.all([isKept(STORED.settings), isKept(STORED.sites)]);
  const isOfSites = (key: string) => key === "otherwise" || key.startsWith("site:");
  return Object.fromEntries(
    Object.entries(stamps as Stamps).filter(([key]) => (isOfSites(key) ? sites : settings)),
  );
}
