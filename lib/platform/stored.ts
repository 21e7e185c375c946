/** What is kept in `storage.local`: the settings and the site rules, each with the version of its form, and the compiled lexicon. */
import { browser } from "wxt/browser";
import { DEFAULTS, STORED, type Settings, type SiteRules } from "./settings.ts";
import { isRecord, soundSetting, soundSites } from "./sound-settings.ts";
import { switchSite, type SiteScope } from "./site-rules.ts";
import { migrate, type Versioned } from "./migrations.ts";

type Unwatch = () => void;

/** The settings in force: what the reader changed, over the defaults. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await changed()) };
}

/**
 * Changes some settings, by a function of those in force where the change builds on them. A value equal to its default is
 * dropped, so that a better default reaches whoever never chose.
 */
export function changeSettings(
  patch: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<void> {
  return inTurn(STORED.settings, async () => {
    const own = await changed();
    const wanted = typeof patch === "function" ? patch({ ...DEFAULTS, ...own }) : patch;
    const next = Object.entries({ ...own, ...wanted }).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULTS[key as keyof Settings]),
    );
    await write(STORED.settings, Object.fromEntries(next));
  });
}

/** `listener` gets the settings in force, and those before. */
export function watchSettings(listener: (settings: Settings, before: Settings) => void): Unwatch {
  const whole = (value: unknown): Settings => ({ ...DEFAULTS, ...repaired(value) });
  return watch(STORED.settings, (value, before) => listener(whole(value), whole(before)));
}

/** `listener` gets the settings in force, now and after every change, for as long as the page is open. */
export function followSettings(listener: (settings: Settings) => void): void {
  watchSettings(listener);
  void readSettings().then(listener);
}

export async function readSites(): Promise<SiteRules> {
  return soundSites(await read(STORED.sites));
}

/** Changes the site rules by a function of those that stand, so that two windows never lose each other's change. */
export function changeSites(change: (rules: SiteRules) => SiteRules): Promise<void> {
  return inTurn(STORED.sites, async () => {
    const before = await readSites();
    const after = change(before);
    if (after !== before) await write(STORED.sites, after);
  });
}

/** The switch for an address, as pressed in the popup, the menu or by shortcut. */
export function setSite(address: string, scope: SiteScope, on: boolean): Promise<void> {
  return changeSites((rules) => switchSite(rules, address, scope, on));
}

export function watchSites(listener: (rules: SiteRules) => void): Unwatch {
  return watch(STORED.sites, (value) => listener(soundSites(value)));
}

/** The compiled lexicon as the background keeps it between wakes. `bytes`: base64. */
export interface StoredLexicon {
  version: string;
  bytes: string;
}

/** null until the first one has been written. */
export async function readLexicon(): Promise<StoredLexicon | null> {
  return soundLexicon((await browser.storage.local.get(STORED.lexicon))[STORED.lexicon]);
}

/** Pages ask about the version alone: the lexicon itself would be sent to every one of them. */
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

/** `listener` is called when anything that pages are read by may have changed. */
export function watchForPages(listener: () => void): Unwatch {
  const keys = [STORED.settings, STORED.sites, STORED.lexiconVersion];
  return onChange((changes) => keys.some((key) => changes[key]) && listener());
}

async function changed(): Promise<Partial<Settings>> {
  return repaired(await read(STORED.settings));
}

/** What is sound within lists and records too, by the rules for a file of settings. A page has no room for those, and needs none. */
function repaired(value: unknown): Partial<Settings> {
  const entries = Object.entries(soundSettings(value)) as [keyof Settings, unknown][];
  return Object.fromEntries(entries.map(([key, each]) => [key, soundSetting(key, each)]));
}

async function read(key: "settings" | "sites"): Promise<unknown> {
  return migrate(key, (await browser.storage.local.get(key))[key]).value;
}

async function write(key: "settings" | "sites", value: unknown): Promise<void> {
  const { version } = migrate(key, undefined);
  await browser.storage.local.set({ [key]: { version, value } satisfies Versioned });
}

function watch(key: "settings" | "sites", listener: (value: unknown, before: unknown) => void): Unwatch {
  return onChange(({ [key]: change }) => {
    if (change) listener(migrate(key, change.newValue).value, migrate(key, change.oldValue).value);
  });
}

type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;

function onChange(listener: (changes: Changes) => void): Unwatch {
  const onChanged = (changes: Changes, area: string): void => {
    if (area === "local") listener(changes);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Keeps what has the shape of its default: a setting from a later version or a damaged one falls back to the default. */
function soundSettings(value: unknown): Partial<Settings> {
  if (!isRecord(value)) return {};
  const hasShape = ([key, each]: [string, unknown]): boolean => {
    const preset = DEFAULTS[key as keyof Settings];
    return each !== null && typeof each === typeof preset && Array.isArray(each) === Array.isArray(preset);
  };
  return Object.fromEntries(Object.entries(value).filter(hasShape));
}

function soundLexicon(value: unknown): StoredLexicon | null {
  return isRecord(value) && typeof value.version === "string" && typeof value.bytes === "string"
    ? { version: value.version, bytes: value.bytes }
    : null;
}

const turns = new Map<string, Promise<unknown>>();

/**
 * One change of a key at a time: read, change and write must not cross. Across the extension's windows by the browser's locks.
 * A card framed in an insecure page has none, and one framed in another's site may be refused them: there the turns of
 * its own window must do.
 */
function inTurn(key: string, work: () => Promise<void>): Promise<void> {
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
