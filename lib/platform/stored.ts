/** Reads, changes and watches the stored settings and site rules. */
import {
  inTurn,
  onStored,
  readVersioned,
  type Unwatch,
  watchVersioned,
  writeVersioned,
} from "./local-storage.ts";
import { DEFAULTS, STORED, type Settings, type SiteRules } from "./settings.ts";
import { switchSite, type SiteScope } from "./site-rules.ts";
import { soundSettings, soundSites } from "./sound-settings.ts";

/** The settings in force: what the reader changed, over the defaults. */
export async function readSettings(): Promise<Settings> {
  return inForce(await readVersioned(STORED.settings));
}

/**
 * Changes some settings; by a function of those in force where the change builds on them. A value equal to its default is not stored, so
 * that a better default reaches whoever never chose. Rejects where it cannot be stored.
 */
export function changeSettings(
  patch: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<void> {
  return inTurn(STORED.settings, async () => {
    const now = await readSettings();
    const wanted = typeof patch === "function" ? patch(now) : patch;
    const changed = Object.entries({ ...now, ...wanted }).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULTS[key as keyof Settings]),
    );
    await writeVersioned(STORED.settings, Object.fromEntries(changed));
  });
}

/** `listener` gets the settings in force, and those before. */
export function watchSettings(listener: (settings: Settings, before: Settings) => void): Unwatch {
  return watchVersioned(STORED.settings, (value, before) => listener(inForce(value), inForce(before)));
}

/** `listener` gets the settings in force, now and after every change, for as long as the page is open. */
export function followSettings(listener: (settings: Settings) => void): void {
  watchSettings(listener);
  void readSettings().then(listener);
}

export async function readSites(): Promise<SiteRules> {
  return soundSites(await readVersioned(STORED.sites));
}

/** Changes the site rules by a function of those in force, so that no window loses another's change. Rejects where it cannot be stored. */
export function changeSites(change: (rules: SiteRules) => SiteRules): Promise<void> {
  return inTurn(STORED.sites, async () => {
    const before = await readSites();
    const after = change(before);
    if (after !== before) await writeVersioned(STORED.sites, after);
  });
}

/** Does what the switch for an address does, whether pressed in the popup, in the menu or by shortcut. */
export function setSite(address: string, scope: SiteScope, on: boolean): Promise<void> {
  return changeSites((rules) => switchSite(rules, address, scope, on));
}

export function watchSites(listener: (rules: SiteRules) => void): Unwatch {
  return watchVersioned(STORED.sites, (value) => listener(soundSites(value)));
}

/** `listener` is called when anything on which the reading of pages depends may have changed. */
export function watchForPages(listener: () => void): Unwatch {
  const keys = [STORED.settings, STORED.sites, STORED.lexiconVersion];
  return onStored((changes) => {
    if (keys.some((key) => changes[key])) listener();
  });
}

const inForce = (value: unknown): Settings => ({ ...DEFAULTS, ...soundSettings(value) });
