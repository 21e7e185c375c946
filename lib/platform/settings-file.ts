import { isRecord, soundSettings, soundSites } from "./sound-settings.ts";
import { DEFAULTS, type Kept } from "./settings.ts";

/** Stands in every file that is written, so that another program's file is told apart. */
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
  return { settings: { ...DEFAULTS, ...soundSettings(file.settings) }, sites: soundSites(file.sites) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
