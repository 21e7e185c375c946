/** The form of what the browsers share: the versions of settings and site rules in which it was written. */
import { migrate } from "./migrations.ts";
import type { Stamps } from "./merge-entries.ts";

interface Form {
  settings: number;
  sites: number;
}

/** The form that this Sidelight writes. */
export function formNow(): Form {
  return { settings: migrate("settings", undefined).version, sites: migrate("sites", undefined).version };
}

/** Whether a newer Sidelight wrote what is shared: this one would spoil what it does not know. */
export function isNewer(form: unknown, now = formNow()): boolean {
  const { settings, sites } = soundForm(form, now);
  return settings > now.settings || sites > now.sites;
}

/**
 * Brings what was shared in an earlier form to that of now. A key that a migration adds gets the time of the latest change so far; one that
 * it drops is gone.
 */
export function migrateShared(
  shared: Stamps,
  form: unknown,
  step: typeof migrate = migrate,
  now = formNow(),
): Stamps {
  const { settings } = soundForm(form, now);
  if (settings >= now.settings) return shared;
  const isOld = ([key, [, value]]: [string, Stamps[string]]) => key.startsWith("set:") && value !== undefined;
  const old = Object.entries(shared).filter(isOld);
  const value = Object.fromEntries(old.map(([key, stamped]) => [key.slice("set:".length), stamped[1]]));
  const youngest = Math.max(0, ...old.map(([, [at]]) => at));
  const made = Object.entries(step("settings", { version: settings, value }).value as object);
  return Object.fromEntries([
    // That a setting was taken away too, or a browser that still has it would bring it back.
    ...Object.entries(shared).filter((entry) => !isOld(entry)),
    ...made.map(([key, each]) => [`set:${key}`, [shared[`set:${key}`]?.[0] ?? youngest, each]] as const),
  ]);
}

function soundForm(form: unknown, otherwise: Form): Form {
  const { settings, sites } = (form ?? {}) as Partial<Form>;
  return Number.isInteger(settings) && Number.isInteger(sites)
    ? { settings: settings!, sites: sites! }
    : otherwise;
}
