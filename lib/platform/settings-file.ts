import { COLOURS, isColour } from "../card/colours.ts";
import { DEFAULTS, type Kept, MODIFIERS, type Settings, type SiteRules } from "./settings.ts";

/** The first line of every file that is written, so that another program's file is told apart. */
const FORMAT = "sidelight-settings";
const VERSION = 1;

/** Settings and site rules as the text of a file. */
export function writeKept(kept: Kept): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...kept }, null, 2)}\n`;
}

/**
 * The settings in a file's text; null where it holds none. A setting that is missing or of the wrong shape takes its
 * default, and an unknown one is dropped: the file may come from another version.
 */
export function readKept(text: string): Kept | null {
  const file = parsed(text);
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.settings)) return null;
  const { settings } = file;
  const keys = Object.keys(DEFAULTS) as (keyof Settings)[];
  const entries = keys.map((key) => [key, soundSetting(key, settings[key])]);
  return { settings: Object.fromEntries(entries) as Settings, sites: soundSites(file.sites) };
}

/** The value if it is one that the setting can have, or what of it is; else the default. */
export function soundSetting<Key extends keyof Settings>(key: Key, value: unknown): Settings[Key] {
  return sound(key, value, DEFAULTS[key]) as Settings[Key];
}

function sound(key: keyof Settings, value: unknown, preset: unknown): unknown {
  const oneOf = (known: readonly string[]) => (known.includes(String(value)) ? value : preset);
  switch (key) {
    case "suppressions":
      return records(value, ["surface", "entity", "scope", "where"]);
    case "aliases":
      return records(value, ["text", "entity"]);
    case "types":
      return Array.isArray(value)
        ? DEFAULTS.types.concat("place").filter((type) => value.includes(type))
        : preset;
    case "colours":
      return isRecord(value)
        ? Object.fromEntries(
            Object.entries(value).filter(([type, name]) => Object.hasOwn(COLOURS, type) && isColour(name)),
          )
        : preset;
    case "density":
      return oneOf(["every", "paragraph", "page", "hover"]);
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

function soundSites(value: unknown): SiteRules {
  if (!isRecord(value) || !Array.isArray(value.rules)) return { otherwise: true, rules: [] };
  const rules = value.rules.filter(
    (r) => isRecord(r) && typeof r.pattern === "string" && typeof r.on === "boolean",
  );
  return { otherwise: value.otherwise !== false, rules };
}

/** Those members of a list in which every key holds a string, with those keys alone. */
function records(value: unknown, keys: string[]): Record<string, unknown>[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isRecord)
    .filter((each) => keys.every((key) => typeof each[key] === "string"))
    .map((each) => Object.fromEntries(keys.map((key) => [key, each[key]])));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
