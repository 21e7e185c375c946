/**
 * The schema of every message's data, by which the background checks it. Lengths are bounded: a page must not be able to choke the
 * background.
 */
import * as v from "valibot";
import { articleSchema } from "../corpus/article-schema.ts";
import { SCOPES } from "../lexicon/corrections.ts";
import { entitySchema } from "../lexicon/lexicon-schema.ts";
import { canBeFound } from "../lexicon/name-signs.ts";
import { holdsWords, LONGEST_NAME } from "../lexicon/own-entity.ts";
import { LONGEST_BLOCK, LONGEST_SEARCH, MOST_BLOCKS } from "./message-bounds.ts";
import type { Protocol } from "./messages.ts";

/** How many paragraphs may be asked about at once: each is compared with the whole corpus, sentence by sentence. */
const MOST_PARAGRAPHS = 20;
const LONGEST_PARAGRAPH = 5000;
const LONGEST_TITLE = 10_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const words = v.pipe(v.string(), v.trim(), v.check(holdsWords), v.maxLength(LONGEST_NAME));
/** A page may call itself what it likes: what is too long is cut here, for all who send it. */
const title = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, LONGEST_TITLE)),
);
const block = v.pipe(v.string(), v.maxLength(LONGEST_BLOCK));
const mention = v.object({ start: offset, end: offset, entity: id });

const reading = v.looseObject({
  paragraph: block,
  start: offset,
  end: offset,
  entity: v.nullable(id),
  pageTitle: title,
  mentions: v.optional(v.array(mention)),
});
const ownSchema = v.object({ articles: v.array(articleSchema), entities: v.array(entitySchema) });

export const SCHEMAS = {
  card: reading,
  echo: reading,
  foresee: reading,
  echoes: v.object({
    title,
    paragraphs: v.pipe(
      v.array(v.object({ block: offset, text: v.pipe(v.string(), v.maxLength(LONGEST_PARAGRAPH)) })),
      v.maxLength(MOST_PARAGRAPHS),
    ),
  }),
  summarize: v.object({
    title,
    blocks: v.pipe(
      v.array(v.object({ block: offset, frame: id, text: block, mentions: v.array(mention) })),
      v.maxLength(MOST_BLOCKS),
    ),
  }),
  search: v.object({
    text: v.pipe(v.string(), v.maxLength(LONGEST_SEARCH)),
    entity: v.optional(id),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
    whole: v.boolean(),
  }),
  brief: v.array(v.string()),
  article: id,
  packOf: id,
  entities: v.undefined(),
  dossier: id,
  library: v.undefined(),
  keep: ownSchema,
  putBack: ownSchema,
  discard: v.object({ articles: v.array(id), entities: v.array(id) }),
  // A file that a person chose: `readPack` says what is wrong with it, in words that they can act on.
  importPack: v.object({ pack: v.unknown(), over: v.nullable(v.string()) }),
  replacedBy: v.unknown(),
  discardPack: id,
  exportOwn: v.nullable(id),
  count: v.object({ mentions: offset, paused: v.boolean(), since: v.number() }),
  // Our own pages alone: a message must never open an address of somebody else's choosing.
  open: v.pipe(v.string(), v.maxLength(1000), v.regex(/^[a-z]+\.html([?#].*)?$/)),
  suppress: v.object({
    surface: words,
    entity: id,
    scope: v.picklist(SCOPES),
    where: v.pipe(v.string(), v.maxLength(4000)),
  }),
  alias: v.object({ text: v.pipe(words, v.check(canBeFound)), entity: id }),
} satisfies { [Name in keyof Protocol]: v.GenericSchema<unknown, Parameters<Protocol[Name]>[0]> };
