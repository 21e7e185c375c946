/** The brief: what a document is told before it is read, and again when that has changed. */
import { browser } from "wxt/browser";
import { huesOf } from "../card/colours.ts";
import { type MarkSheetRules, sheetOf } from "../card/mark-style.ts";
import type { DocumentPlace } from "../spotting/suppress.ts";
import { placeOf } from "./place-of.ts";
import type { Settings } from "./settings.ts";
import { isOn } from "./site-rules.ts";
import { readLexiconVersion } from "./stored-lexicon.ts";
import { readSettings, readSites, watchForPages } from "./stored.ts";
import type { EntityType } from "../lexicon/entity.ts";
import type { ToPage } from "./messages.ts";

/** The settings that a page itself goes by. */
type PageSettings = Omit<Settings, "aliases" | "suppressions" | "plainMarks" | "colours" | "cardSize">;

export interface Brief {
  /** Where the document stands, for the reader's “Not this”. */
  place: DocumentPlace;
  /** Whether Sidelight is on at all the addresses that were asked about. */
  on: boolean;
  /**
   * All that the reading depends on, as one text: when that changes, what was found no longer holds. null where nothing is to be read,
   * because Sidelight is off or there is no lexicon yet.
   */
  basis: string | null;
  settings: PageSettings;
  /** How marks look. */
  sheet: MarkSheetRules;
  /** The hue of each kind, for what is drawn besides the marks. In OKLCH, degrees. */
  hues: Record<EntityType, number>;
}

/** `addresses`: the document's, and the tab's where that is another. */
export async function briefFor(addresses: readonly string[]): Promise<Brief> {
  const [settings, sites, lexicon] = await Promise.all([readSettings(), readSites(), readLexiconVersion()]);
  const on = addresses.every((address) => isOn(sites, address));
  const { aliases: _inLexicon, cardSize: _ofCards, plainMarks, colours, suppressions, ...own } = settings;
  return {
    place: placeOf(addresses[0]!),
    on,
    basis: on && lexicon !== null ? JSON.stringify([lexicon, suppressions, own]) : null,
    settings: own,
    sheet: sheetOf({ plainMarks, colours }),
    hues: huesOf(colours),
  };
}

/** Has every open page ask for its brief again whenever that may have changed. */
export function briefPages(): void {
  watchForPages(() => void tellPages());
}

async function tellPages(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    // Where no content script of ours runs there is nobody to tell.
    if (id !== undefined) browser.tabs.sendMessage(id, { type: "refresh" } satisfies ToPage).catch(() => {});
}
