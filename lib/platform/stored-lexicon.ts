/** The compiled lexicon in `storage.local`, where the background keeps it between wakes. */
import { browser } from "wxt/browser";
import { STORED } from "./settings.ts";
import { isRecord } from "./sound-settings.ts";

/** `bytes`: base64. */
interface StoredLexicon {
  version: string;
  bytes: string;
}

/** null until the first one has been written, and where what is stored is damaged. */
export async function readLexicon(): Promise<StoredLexicon | null> {
  const { [STORED.lexicon]: stored } = await browser.storage.local.get(STORED.lexicon);
  return isRecord(stored) && typeof stored.version === "string" && typeof stored.bytes === "string"
    ? { version: stored.version, bytes: stored.bytes }
    : null;
}

/** Stored apart from the lexicon, which is large: whoever only asks whether there is another need not read it. */
export async function readLexiconVersion(): Promise<string | null> {
  const { [STORED.lexiconVersion]: version } = await browser.storage.local.get(STORED.lexiconVersion);
  return typeof version === "string" ? version : null;
}

export async function writeLexicon(lexicon: StoredLexicon): Promise<void> {
  await browser.storage.local.set({ [STORED.lexicon]: lexicon, [STORED.lexiconVersion]: lexicon.version });
}

/** After this the next to publish writes the lexicon even if it is the same. */
export function forgetLexicon(): Promise<void> {
  return browser.storage.local.remove([STORED.lexicon, STORED.lexiconVersion]);
}
