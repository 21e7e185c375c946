/**
 * Keeps settings, site rules and corrections in step between the reader's browsers, where the reader asks for it. The browser's own
 * `storage.sync` carries them; it never carries articles. The background does the work, and whatever must last is in storage.
 */
import { browser } from "wxt/browser";
import { entriesOf, withEdits, type Edits } from "./entries.ts";
import { type Changes, onStored, type Unwatch } from "./local-storage.ts";
import { lastInStep } from "./last-in-step.ts";
import { editsTo, merge, stamp, type Stamps } from "./merge-entries.ts";
import { formNow, isNewer, migrateShared } from "./shared-form.ts";
import { STORED, type Kept } from "./settings.ts";
import { changeSettings, changeSites, readSettings, readSites } from "./stored.ts";
import { fits, fromItems, toItems, writesTo, type Items } from "./sync-items.ts";

/**
 * full: it is more than the browser can sync. often: it changes more often than the browser can sync. newer: another browser has a newer
 * Sidelight, whose settings this one does not know. failed: for any other reason.
 */
export type SyncProblem = "full" | "often" | "newer" | "failed";

export interface SyncState {
  on: boolean;
  problem: SyncProblem | null;
}

interface Stored extends SyncState {
  /** The entries as they were when last in step; null where this browser has not joined yet. */
  stamps: Stamps | null;
}

const OFF: Stored = { on: false, problem: null, stamps: null };

/** How long changes are gathered before they are shared, ms: the browsers take 120 writes a minute. */
const GATHER = 1000;

export async function readSync(): Promise<SyncState> {
  const { on, problem } = await readStored();
  return { on, problem };
}

/** Switched off, this browser leaves the others alone and forgets what was shared; switched on again it joins anew. */
export async function switchSync(on: boolean): Promise<void> {
  await browser.storage.local.set({ [STORED.sync]: { ...OFF, on } });
}

export function watchSync(listener: (state: SyncState) => void): Unwatch {
  return onStored((changes) => {
    if (changes[STORED.sync]) void readSync().then(listener);
  });
}

/** For the background: follows every change, here and in other browsers. Each of them wakes it. */
export function keepInStep(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(() => bringIntoStep(Date.now())).catch(console.error);
    }, GATHER);
  };
  browser.storage.onChanged.addListener((changes: Changes, area: string) => {
    const switched = changes[STORED.sync];
    const isOn = (value: unknown) => (value as SyncState | undefined)?.on ?? false;
    const matters =
      area === "sync" ||
      (area === "local" &&
        (STORED.settings in changes ||
          STORED.sites in changes ||
          (switched && isOn(switched.newValue) !== isOn(switched.oldValue))));
    if (matters) soon();
  });
  browser.runtime.onStartup.addListener(soon);
}

/**
 * Merges what is here with what is shared, and stores the result in both places. What goes wrong is stored for the options page to show;
 * rejects only where not even that can be stored. `now`: ms since 1970.
 */
export async function bringIntoStep(now: number): Promise<void> {
  const before = await readStored();
  if (!before.on) return;
  try {
    const items = (await browser.storage.sync.get()) as Items;
    if (isNewer(items.form)) return await keep({ ...before, problem: "newer" });
    const shared = migrateShared(fromItems(items), items.form);
    const entries = entriesOf({ settings: await readSettings(), sites: await readSites() });
    const stamps = merge(stamp(entries, await lastInStep(before.stamps), now), shared, now);
    await change(editsTo(stamps, entries));
    await keep({ on: true, problem: before.problem, stamps });
    await keep({ on: true, problem: await share(stamps, items), stamps });
  } catch {
    await keep({ ...(await readStored()), problem: "failed" });
  }
}

async function readStored(): Promise<Stored> {
  const stored = (await browser.storage.local.get(STORED.sync))[STORED.sync] as Stored | undefined;
  return { ...OFF, ...stored };
}

/** Stores the state, unless sync was switched off meanwhile. */
async function keep(state: Stored): Promise<void> {
  if ((await readStored()).on) await browser.storage.local.set({ [STORED.sync]: state });
}

async function change(edits: Edits): Promise<void> {
  if (edits.size === 0) return;
  const sites = await readSites();
  const settings = await readSettings();
  await changeSettings((held) => withEdits({ settings: held, sites }, edits).settings);
  await changeSites((held) => withEdits({ settings, sites: held } satisfies Kept, edits).sites);
}

/** Writes what is not shared yet, in one go. */
async function share(stamps: Stamps, items: Items): Promise<SyncProblem | null> {
  const wanted = { ...toItems(stamps), form: formNow() };
  if (!fits(wanted)) return "full";
  const { set, remove } = writesTo(wanted, items);
  try {
    if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
    if (remove.length > 0) await browser.storage.sync.remove(remove);
    return null;
  } catch (error) {
    const said = String(error);
    return /write.operations/i.test(said) ? "often" : /quota/i.test(said) ? "full" : "failed";
  }
}
