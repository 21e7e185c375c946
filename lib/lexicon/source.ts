/**
 * An entity as a person writes it in `entities.yaml`: names and patterns without their word forms. The keys are those of
 * the file. What each condition means is said at `Sense`.
 */
import * as v from "valibot";
import { ID, ID_RULE } from "../corpus/id.ts";
import { type CueGroups, ENTITY_TYPES, type EntityType, type Tier, TIERS } from "./entity.ts";
import { cueGroupsSchema, words } from "./lexicon-schema.ts";

export interface SenseSource {
  "after-full"?: boolean;
  near?: string[];
  page?: string[];
  about?: string[];
  dense?: string[];
  unless?: string[];
  "not-before"?: string[];
  "not-after"?: string[];
}

export interface NameSource extends SenseSource {
  text: string;
  /** Left out, a name asks for the capitals that it has: one in lower case asks for none. */
  case?: "capitals" | "any";
  /** Letters at its end that are no part of the mention: the s of a German genitive. */
  ending?: string;
}

export interface PatternSource extends SenseSource {
  /** See `pattern-syntax.ts`. */
  pattern: string;
}

export interface EntitySource {
  id: string;
  name: string;
  type: EntityType;
  tier: Tier;
  gloss: string;
  /** Places in the corpus: "001¶8". */
  cites: string[];
  /** A bare text is a name without conditions. */
  names: (string | NameSource)[];
  patterns?: (string | PatternSource)[];
}

/** The whole of `entities.yaml`. */
export interface LexiconSource {
  cues: CueGroups;
  /** Words that patterns share: `{@chips}` is one of the list “chips”. */
  lists?: Record<string, string[]>;
  entities: EntitySource[];
}

/** Like v.strictObject, but its message for a stray key names the keys that there are. */
export function exactly<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries);
  return v.strictObject(entries, (issue) =>
    issue.expected === "never"
      ? `There is no key “${String(issue.input)}”. There are: ${known.join(", ")}.`
      : `Invalid key: ${issue.expected}`,
  );
}

const group = v.array(v.string());
const neighbours = v.array(
  v.pipe(v.string(), v.regex(/^\S+$/, "Only one word can be the word before or after. Write single words.")),
);

const sense = {
  "after-full": v.optional(v.boolean()),
  near: v.optional(group),
  page: v.optional(group),
  about: v.optional(group),
  dense: v.optional(group),
  unless: v.optional(group),
  "not-before": v.optional(neighbours),
  "not-after": v.optional(neighbours),
};

const name = exactly({
  text: words,
  case: v.optional(v.picklist(["capitals", "any"])),
  ending: v.optional(v.string()),
  ...sense,
});
const pattern = exactly({ pattern: words, ...sense });

/** A bare text or a group of keys; v.union would only say that it is neither. */
function textOr<Schema extends v.GenericSchema>(schema: Schema) {
  return v.lazy((input): typeof words | Schema =>
    typeof input === "object" && input !== null ? schema : words,
  );
}

const entitySourceSchema: v.GenericSchema<unknown, EntitySource> = exactly({
  id: v.pipe(v.string(), v.regex(ID, ID_RULE)),
  name: words,
  type: v.picklist(ENTITY_TYPES),
  tier: v.picklist(TIERS),
  gloss: v.pipe(
    v.string(),
    v.nonEmpty("A gloss is missing. Say in one or two sentences what a reader who forgot needs."),
  ),
  cites: v.pipe(
    v.array(v.string()),
    v.nonEmpty("A gloss rests on the corpus. Cite at least one paragraph: 001¶8."),
  ),
  names: v.pipe(v.array(textOr(name)), v.nonEmpty("An entity needs a name. Write at least one.")),
  patterns: v.optional(v.array(textOr(pattern))),
});

export const lexiconSourceSchema: v.GenericSchema<unknown, LexiconSource> = exactly({
  cues: cueGroupsSchema,
  lists: v.optional(v.record(v.string(), v.array(words))),
  entities: v.array(entitySourceSchema),
});
