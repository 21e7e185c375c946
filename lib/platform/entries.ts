/**
 * All that the options hold as single entries, each under a key of its own, so that two browsers in which different things
 * were changed can be brought together and neither loses its own:
 *
 *     set:delay → 500       site:*.example.com → false       otherwise → false
 *     not:["tern","tern","everywhere",""] → true             also:die Bergener → "nordlys"
 */
import { soundSetting } from "./sound-settings.ts";
import { DEFAULTS, type Kept, type Settings } from "./settings.ts";

/** Only what differs from its default. Values are JSON. */
export type Entries = Record<string, unknown>;

/** Entries to be changed; one that is `undefined` is to be taken away. */
export type Edits = Map<string, unknown>;

const LISTS = ["suppressions", "aliases"];

/** Settings and site rules as entries. */
export function entriesOf({ settings, sites }: Kept): Entries {
  const single = Object.entries(settings).filter(
    ([key, value]) =>
      !LISTS.includes(key) && JSON.stringify(value) !== JSON.stringify(DEFAULTS[key as keyof Settings]),
  );
  return Object.fromEntries([
    ...single.map(([key, value]) => [`set:${key}`, value]),
    ...settings.suppressions.map((rule) => [keyOf(rule), true]),
    ...settings.aliases.map(({ text, entity }) => [`also:${text}`, entity]),
    ...(sites.otherwise ? [] : [["otherwise", false]]),
    ...sites.rules.map(({ pattern, on }) => [`site:${pattern}`, on]),
  ]);
}

/** Settings and site rules after some edits. An edit to an impossible value is left out: another browser wrote it. */
export function withEdits(kept: Kept, edits: Edits): Kept {
  return [...edits].reduce(withEdit, kept);
}

function withEdit({ settings, sites }: Kept, [key, value]: [string, unknown]): Kept {
  const cut = key.indexOf(":");
  const name = key.slice(cut + 1);
  const put = (patch: Partial<Settings>): Kept => ({ settings: { ...settings, ...patch }, sites });
  switch (key.slice(0, cut < 0 ? undefined : cut)) {
    case "set": {
      if (!Object.hasOwn(DEFAULTS, name) || LISTS.includes(name)) break;
      return put({ [name]: soundSetting(name as keyof Settings, value) });
    }
    case "not": {
      const [surface, entity, scope, where] = readList(name);
      const rules = soundSetting("suppressions", value === true ? [{ surface, entity, scope, where }] : []);
      const others = settings.suppressions.filter((rule) => keyOf(rule) !== key);
      return put({ suppressions: [...others, ...rules] });
    }
    case "also": {
      const others = settings.aliases.filter(({ text }) => text !== name);
      const alias = soundSetting("aliases", [{ text: name, entity: value }]);
      return put({ aliases: [...others, ...alias] });
    }
    case "otherwise":
      return { settings, sites: { ...sites, otherwise: value !== false } };
    case "site": {
      const others = sites.rules.filter(({ pattern }) => pattern !== name);
      const rules = typeof value === "boolean" ? [...others, { pattern: name, on: value }] : others;
      return { settings, sites: { ...sites, rules } };
    }
  }
  return { settings, sites };
}

function keyOf({ surface, entity, scope, where }: Settings["suppressions"][number]): string {
  return `not:${JSON.stringify([surface, entity, scope, where])}`;
}

function readList(text: string): unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
