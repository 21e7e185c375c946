/** Makes settings and site rules sound: they may be damaged, from another version, or from somebody's file. */
import { COLOURS, isColour } from "../card/colours.ts";
import { DENSITIES } from "../card/mark-choice.ts";
import { MODIFIERS } from "../card/modifiers.ts";
import { ENTITY_TYPES } from "../lexicon/entity.ts";
import { ALL_SITES, DEFAULTS, type Settings, type SiteRules } from "./settings.ts";
import { isRecord } from "./is-record.ts";

/** The value where the setting can have it, or those parts of it that it can have; else the default. */
export function soundSetting<Key extends keyof Settings>(key: Key, value: unknown): Settings[Key] {
  return sound(key, value, DEFAULTS[key]) as Settings[Key];
}

/** Of stored settings those that this version knows, each made sound. */
export function soundSettings(value: unknown): Partial<Settings> {
  if (!isRecord(value)) return {};
  const known = (Object.keys(DEFAULTS) as (keyof Settings)[]).filter((key) => Object.hasOwn(value, key));
  return Object.fromEntries(known.map((key) => [key, soundSetting(key, value[key])]));
}

function sound(key: keyof Settings, value: unknown, preset: unknown): unknown {
  const oneOf = (known: readonly string[]) => (known.includes(value as string) ? value : preset);
  switch (key) {
    case "suppressions":
      return records(value, ["surface", "entity", "scope", "where"]);
    case "aliases":
      return records(value, ["text", "entity"]);
    case "types":
      return Array.isArray(value) ? ENTITY_TYPES.filter((type) => value.includes(type)) : preset;
    case "colours":
      return isRecord(value)
        ? Object.fromEntries(
            Object.entries(value).filter(([type, name]) => Object.hasOwn(COLOURS, type) && isColour(name)),
          )
        : preset;
    case "density":
      return oneOf(DENSITIES);
    case "modifier":
      return oneOf(MODIFIERS);
    case "cardSize":
      return isRecord(value) && isLength(value.width) && isLength(value.height)
        ? { width: value.width, height: value.height }
        : preset;
    case "delay":
      return typeof value === "number" && value >= 0 && value <= 5000 ? value : preset;
    default:
      return typeof value === typeof preset ? value : preset;
  }
}

const isLength = (value: unknown): boolean => typeof value === "number" && value >= 0 && value < 10_000;

/** Site rules without damaged ones; where nothing is stored, Sidelight is on everywhere. */
export function soundSites(value: unknown): SiteRules {
  if (!isRecord(value) || !Array.isArray(value.rules)) return ALL_SITES;
  const rules = value.rules.filter(
    (r) => isRecord(r) && typeof r.pattern === "string" && typeof r.on === "boolean",
  );
  return { otherwise: value.otherwise !== false, rules };
}

/** Those items of a list in which all of some keys hold strings, with these keys alone. */
function records(value: unknown, keys: string[]): Record<string, unknown>[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isRecord)
    .filter((each) => keys.every((key) => typeof each[key] === "string"))
    .map((each) => Object.fromEntries(keys.map((key) => [key, each[key]])));
}
