/**
 * Every setting once: key, type, default. Only what the reader changed is stored (`storage.local`, key `settings`).
 */
import { NO_SIZE } from "../card/box.ts";
import type { Colours } from "../card/colours.ts";
import type { Modifier } from "../card/modifiers.ts";
import type { Size } from "../card/place.ts";
import type { EntityType } from "../lexicon/entity.ts";
import type { Corrections } from "../lexicon/corrections.ts";

export interface Settings extends Corrections {
  /** Marks on a page: every one, the first in a paragraph, the first on the page, or none until the pointer rests there. */
  density: "every" | "paragraph" | "page" | "hover";
  types: EntityType[];
  /** Mark places too (tier context). */
  markContext: boolean;
  /** Rest before a card opens, ms. */
  delay: number;
  /** The key that opens a card at once. */
  modifier: Modifier;
  /** Cards open by pointer only while `modifier` is held, whichever key that is. */
  onlyWithAlt: boolean;
  echoes: boolean;
  markCode: boolean;
  /** The size that the reader gave to cards by dragging a corner, CSS px; 0 where none was given. */
  cardSize: Size;
  /** Marks as underlines of one colour, without the colours of the kinds. */
  plainMarks: boolean;
  /** Colours that the reader gave to kinds; the others keep their own. */
  colours: Partial<Colours>;
}

export const DEFAULTS: Settings = {
  density: "every",
  types: ["organisation", "person", "product", "event", "policy", "concept"],
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

/** Where the reader has made no rules. */
export const ALL_SITES: SiteRules = { otherwise: true, rules: [] };

/** All that the options page holds, and a settings file too. */
export interface Kept {
  settings: Settings;
  sites: SiteRules;
}
