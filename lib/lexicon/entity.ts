import type { PassageRef } from "../corpus/article.ts";

export const ENTITY_TYPES = [
  "organisation",
  "person",
  "product",
  "event",
  "policy",
  "concept",
  "place",
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** core: marked on a page. context: indexed and shown in cards, not marked unless the reader asks for it. */
export const TIERS = ["core", "context"] as const;
export type Tier = (typeof TIERS)[number];

/** What must hold around a name or pattern before its words are a mention. All parts that are given must hold. */
export interface Sense {
  /** The entity must have been named on the page by a name without this condition. */
  afterFull?: boolean;
  /** Cue groups of which at least one word must stand in the same block. */
  near?: string[];
  /** Cue groups of which at least one word must stand somewhere on the page. */
  page?: string[];
  /** Cue groups of which one word must stand in the same block, or several on the page (see `SAID`): a menu may hold one. */
  about?: string[];
  /** Cue groups of which one must stand all over the page (see `DENSE`): the page is about it and does not name it in passing. */
  dense?: string[];
  /** Cue groups of which the page must hold fewer than two words: with more, another sense is meant (see `REIGNS`). */
  unless?: string[];
  /** The next word must be none of these (lower case). */
  notBefore?: string[];
  /** The word before must be none of these (lower case). */
  notAfter?: string[];
}

/** The conditions that name cue groups. */
export const CUE_CONDITIONS = ["near", "page", "about", "dense", "unless"] as const;
export type CueConditions = Pick<Sense, (typeof CUE_CONDITIONS)[number]>;

/** A name in the form in which it is spotted: word forms already expanded. */
export interface Name extends Sense {
  text: string;
  /** capitals: each capital of the name is a capital on the page. any: letters of either case. */
  case: "capitals" | "any";
  /** The name of which this is a form; left out where it is the name itself. */
  of?: string;
  /** Letters at its end that are no part of the mention: the s of a German genitive ("Trumps"). */
  ending?: string;
}

/** A phrase pattern, e.g. `{restrict|curb} ~4 {export|sale} ~4 {chip}`: its slots hold word forms already expanded. */
export interface Pattern extends Sense {
  /** As it was written, for whoever opens a pack in an editor. */
  source: string;
  parts: PatternPart[];
}
export interface PatternPart {
  /** Alternatives, each one or more words. */
  words: string[];
  /** How many words may stand between the part before and this one. 0: it follows at once. */
  gap: number;
  optional: boolean;
  /** Must stand there, but is no part of the mention. */
  outside?: boolean;
}

/** Someone or something that the corpus talks about. */
export interface Entity {
  id: string;
  name: string;
  type: EntityType;
  tier: Tier;
  /** One or two sentences in our own words. */
  gloss: string;
  /** The passages that the gloss rests on. */
  cites: PassageRef[];
  names: Name[];
  patterns: Pattern[];
}

/** Named groups of words that speak for a sense: `{ ai: ["artificial intelligence", "chatbot", …] }`. */
export type CueGroups = Record<string, string[]>;

export interface Lexicon {
  entities: Entity[];
  cues: CueGroups;
}
