/** Reading, writing and watching `storage.local`: values with the version of their form, and one change of a key at a time. */
import { browser } from "wxt/browser";
import { migrate, type Versioned } from "./migrations.ts";
import type { STORED } from "./settings.ts";

export type Unwatch = () => void;
export type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;

/**
 * Keeps what is stored from content scripts, which need none of it: a page may have broken into one. Firefox cannot do so yet
 * (its bug 1724754). To be called whenever the background starts.
 */
export async function keepFromPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}

/** Keys whose values are brought to the newest form when they are read. */
type VersionedKey = typeof STORED.settings | typeof STORED.sites;

/** A value in the newest form; `undefined` where nothing is stored. */
export async function readVersioned(key: VersionedKey): Promise<unknown> {
  return migrate(key, (await browser.storage.local.get(key))[key]).value;
}

/** Whether a value is stored, and sound enough to be brought to the newest form. */
export async function isKept(key: VersionedKey): Promise<boolean> {
  return migrate(key, (await browser.storage.local.get(key))[key]).value !== undefined;
}

export async function writeVersioned(key: VersionedKey, value: unknown): Promise<void> {
  const { version } = migrate(key, undefined);
  await browser.storage.local.set({ [key]: { version, value } satisfies Versioned });
}

export function watchVersioned(
  key: VersionedKey,
  listener: (value: unknown, before: unknown) => void,
): Unwatch {
  return onStored(({ [key]: change }) => {
    if (change) listener(migrate(key, change.newValue).value, migrate(key, change.oldValue).value);
  });
}

/** `listener` is called at every change, with what changed by key. */
export function onStored(listener: (changes: Changes) => void): Unwatch {
  const onChanged = (changes: Changes, area: string): void => {
    if (area === "local") listener(changes);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

const turns = new Map<string, Promise<unknown>>();

/**
 * Lets one change of a key be made at a time, for reading, changing and writing must not cross. Among the extension's windows the browser's
 * locks see to that. A card in an insecure page has no locks, and one in another site's frame may be refused them: there taking turns in
 * its own window must do. Rejects where `work` does.
 */
export function inTurn(key: string, work: () => Promise<void>): Promise<void> {
  const turn = async () => {
    let begun = false;
    const begin = () => ((begun = true), work());
    try {
      await (globalThis.navigator?.locks ? navigator.locks.request(`stored:${key}`, begin) : begin());
    } catch (error) {
      if (begun) throw error;
      await work();
    }
  };
  const mine = (turns.get(key) ?? Promise.resolve()).then(turn, turn);
  turns.set(key, mine);
  return mine;
}
