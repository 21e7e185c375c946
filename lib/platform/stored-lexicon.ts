/** The compiled lexicon in `storage.local`, where the background keeps it between wakes. */
import { browser } from "wxt/browser";
import { STORED } from "./settings.ts";
import { isRecord } from "./is-record.ts";

/** `bytes`: base64. */
interface StoredLexicon {
  version: string;
  bytes: string;
}

/** The stored lexicon; null where none has been written yet, or what is stored is damaged. */
export async function readLexicon(): Promise<StoredLexicon | null> {
  const { [STORED.lexicon]: stored } = await browser.storage.local.get(STORED.lexicon);
  return isRecord(stored) && typeof stored.version === "string" && typeof stored.bytes === "string"
    ? { version: stored.version, bytes: stored.bytes }
    : null;
}

/** The version of the stored lexicon; null where there is none. It is stored apart, since the lexicon is large and most only ask for this. */
export async function readLexiconVersion(): Promise<string | null> {
  const { [STORED.lexiconVersion]: version } = await browser.storage.local.get(STORED.lexiconVersion);
  return typeof version === "string" ? version : null;
}

export async function writeLexicon(lexicon: StoredLexicon): Promise<void> {
  await browser.storage.local.set({ [STORED.lexicon]: lexicon, [STORED.lexiconVersion]: lexicon.version });
}

/** Removes the lexicon, so that the next to publish one writes it even if it is the same. */
export function forgetLexicon(): Promise<void> {
  return browser.storage.local.remove([STORED.lexicon, STORED.lexiconVersion]);
}
