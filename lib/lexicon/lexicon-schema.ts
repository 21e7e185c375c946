import * as v from "valibot";
import { ID, ID_RULE } from "../corpus/id.ts";
import { type Corrections, SCOPES } from "./corrections.ts";
import { type CueGroups, ENTITY_TYPES, type Entity, type Lexicon, TIERS } from "./entity.ts";
import { LONGEST_GAP, MOST_PARTS } from "./pattern-syntax.ts";

export const words = v.pipe(
  v.string(),
  v.regex(/[\p{L}\p{N}]/u, "There are no words in it. Write some, or take the line out."),
);

/** The schema of a record passes over these, so that nothing in a pack can reach what all objects share: a group would be missed in silence. */
const RESERVED = ["__proto__", "prototype", "constructor"];
const reservedIn = (groups: unknown): string | undefined =>
  RESERVED.find((name) => typeof groups === "object" && groups !== null && Object.hasOwn(groups, name));

export const cueGroupsSchema: v.GenericSchema<unknown, CueGroups> = v.pipe(
  v.unknown(),
  v.check(
    (groups) => reservedIn(groups) === undefined,
    ({ input }) =>
      `A group of cues cannot be called “${reservedIn(input)}”. Give it another name, here and in the names and patterns that ask for it.`,
  ),
  v.record(v.string(), v.array(words)),
);

const groups = v.array(v.string());
const sense = {
  afterFull: v.optional(v.boolean()),
  near: v.optional(groups),
  page: v.optional(groups),
  about: v.optional(groups),
  dense: v.optional(groups),
  unless: v.optional(groups),
  notBefore: v.optional(v.array(words)),
  notAfter: v.optional(v.array(words)),
};

const reference = v.object({
  article: v.string(),
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const part = v.object({
  words: v.pipe(
    v.array(words),
    v.nonEmpty("A part of a pattern has no words. Add one, or take the part out."),
  ),
  gap: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0, "A gap counts words: write 0 or more."),
    v.maxValue(LONGEST_GAP, `A gap is at most ${LONGEST_GAP} words.`),
  ),
  optional: v.boolean(),
  outside: v.optional(v.boolean()),
});

export const entitySchema: v.GenericSchema<unknown, Entity> = v.object({
  id: v.pipe(v.string(), v.regex(ID, ID_RULE)),
  name: words,
  type: v.picklist(ENTITY_TYPES),
  tier: v.picklist(TIERS),
  gloss: v.string(),
  cites: v.array(reference),
  names: v.array(
    v.object({
      ...sense,
      text: words,
      case: v.picklist(["capitals", "any"]),
      ending: v.optional(v.string()),
      of: v.optional(v.string()),
    }),
  ),
  patterns: v.array(
    v.object({
      ...sense,
      source: v.string(),
      parts: v.pipe(
        v.array(part),
        v.minLength(1),
        v.maxLength(MOST_PARTS, `A pattern has at most ${MOST_PARTS} parts.`),
      ),
    }),
  ),
});

export const lexiconSchema: v.GenericSchema<unknown, Lexicon> = v.object({
  entities: v.array(entitySchema),
  cues: cueGroupsSchema,
});

export const correctionsSchema: v.GenericSchema<unknown, Corrections> = v.object({
  aliases: v.array(v.object({ text: v.string(), entity: v.string() })),
  suppressions: v.array(
    v.object({
      surface: v.string(),
      entity: v.string(),
      scope: v.picklist(SCOPES),
      where: v.string(),
    }),
  ),
});
