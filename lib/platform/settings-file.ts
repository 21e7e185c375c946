import { isRecord } from "./is-record.ts";
import { soundSettings, soundSites } from "./sound-settings.ts";
import { DEFAULTS, type Kept } from "./settings.ts";

/** Marks the files that Sidelight writes, to tell them from those of other programs. */
const FORMAT = "sidelight-settings";
const VERSION = 1;

/** The text of a file that holds settings and site rules. */
export function writeKept(kept: Kept): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...kept }, null, 2)}\n`;
}

/**
 * The settings and site rules in a file's text; null where it holds none. A setting that is missing or has the wrong form takes its
 * default, and an unknown one is dropped: the file may come from another version.
 */
export function readKept(text: string): Kept | null {
  const file = parsed(text);
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.settings)) return null;
  return { settings: { ...DEFAULTS, ...soundSettings(file.settings) }, sites: soundSites(file.sites) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
