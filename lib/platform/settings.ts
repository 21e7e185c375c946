/**
 * Every setting, once: its key, type and default. Only what the reader changed is stored (`storage.local`, key `settings`).
 */
import { NO_SIZE } from "../card/box.ts";
import type { Colours } from "../card/colours.ts";
import { type Density, MARKED_TYPES } from "../card/mark-choice.ts";
import type { Modifier } from "../card/modifiers.ts";
import type { Size } from "../card/place.ts";
import type { EntityType } from "../lexicon/entity.ts";
import type { Corrections } from "../lexicon/corrections.ts";

export interface Settings extends Corrections {
  density: Density;
  types: EntityType[];
  /** Mark entities of tier context too: places. */
  markContext: boolean;
  /** How long the pointer rests on a mention before its card opens, ms. */
  delay: number;
  /** The key that opens a card at once. */
  modifier: Modifier;
  /** The pointer opens cards only while `modifier` is held, which is Alt unless the reader chose another key. */
  onlyWithAlt: boolean;
  /** Tick paragraphs that echo the corpus. */
  echoes: boolean;
  /** Read `code` and its kin too. */
  markCode: boolean;
  /** The size that the reader gave to cards by dragging a corner, CSS px; 0 where none was given. */
  cardSize: Size;
  /** All marks in one colour, instead of one for each kind. */
  plainMarks: boolean;
  /** Colours that the reader gave to kinds; the other kinds keep their own. */
  colours: Partial<Colours>;
}

export const DEFAULTS: Settings = {
  density: "every",
  types: [...MARKED_TYPES],
  markContext: false,
  delay: 350,
  modifier: "Alt",
  onlyWithAlt: false,
  echoes: true,
  markCode: false,
  cardSize: NO_SIZE,
  plainMarks: false,
  colours: {},
  suppressions: [],
  aliases: [],
};

/** Keys in `storage.local`. */
export const STORED = {
  settings: "settings",
  sites: "sites",
  lexicon: "lexicon",
  lexiconVersion: "lexiconVersion",
  sync: "sync",
} as const;

/** Site rules as stored: on or off by hostname, domain or page; the most specific rule wins. */
export interface SiteRule {
  /** "example.com" (that host), "*.example.com" (domain and all under it), "example.com/path" (a page). */
  pattern: string;
  on: boolean;
}
export interface SiteRules {
  /** Where no rule matches. */
  otherwise: boolean;
  rules: SiteRule[];
}

/** The rules of a reader who has made none. */
export const ALL_SITES: SiteRules = { otherwise: true, rules: [] };

/** What the options page shows and a settings file holds. */
export interface Kept {
  settings: Settings;
  sites: SiteRules;
}
