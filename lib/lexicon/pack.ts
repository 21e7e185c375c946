/**
 * A pack: articles, and the lexicon of what they talk about, in one JSON file. What ships and what readers share both come as packs.
 * The code stands here and not in `corpus/`, since a pack holds both.
 */
import * as v from "valibot";
import type { Article } from "../corpus/article.ts";
import { articleSchema } from "../corpus/article-schema.ts";
import { type Associations, associationsSchema } from "../corpus/associations.ts";
import { ID, ID_RULE } from "../corpus/id.ts";
import { lineOf, type Problem, problemOf } from "../corpus/problem.ts";
import { checkPack } from "./check-pack.ts";
import type { Corrections } from "./corrections.ts";
import type { Lexicon } from "./entity.ts";
import { correctionsSchema, lexiconSchema } from "./lexicon-schema.ts";

export const PACK_FORMAT = "sidelight-pack";
export const PACK_VERSION = 1;

/** The id of the pack that ships. */
export const SHIPPED_PACK = "seeds";
/** The id of the pack that holds what the reader saved and added. Where another of this id is imported, the two are merged. */
export const OWN_PACK = "mine";

export interface Pack {
  format: typeof PACK_FORMAT;
  version: typeof PACK_VERSION;
  id: string;
  title: string;
  articles: Article[];
  lexicon: Lexicon;
  /** About its own articles. `OWN_PACK` takes none in. */
  associations?: Associations;
  /** In a pack that a reader exported. */
  corrections?: Corrections;
}

/** The pack `OWN_PACK` as it begins. */
export const EMPTY_OWN_PACK: Pack = {
  format: PACK_FORMAT,
  version: PACK_VERSION,
  id: OWN_PACK,
  title: "My own articles and names",
  articles: [],
  lexicon: { entities: [], cues: {} },
};

/** Everything that is wrong with a pack; the message has a line for each problem, `path: what is wrong and what to do`. */
export class PackError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => lineOf(problem)).join("\n"));
    this.name = "PackError";
    this.problems = problems;
  }
}

const packSchema: v.GenericSchema<unknown, Pack> = v.object({
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  id: v.pipe(v.string(), v.regex(ID, ID_RULE)),
  title: v.string(),
  articles: v.array(articleSchema),
  lexicon: lexiconSchema,
  associations: v.optional(associationsSchema),
  corrections: v.optional(correctionsSchema),
});

/** Reads parsed JSON as a pack; leaves out keys that it does not know. Throws PackError with every problem found. */
export function readPack(json: unknown): Pack {
  const stranger = notReadable(json);
  if (stranger) throw new PackError([stranger]);
  const read = v.safeParse(packSchema, json);
  if (!read.success) throw new PackError(read.issues.map(problemOf));
  const problems = checkPack(read.output);
  if (problems.length > 0) throw new PackError(problems);
  return read.output;
}

/** The one problem of what is no pack at all, or one of a newer version: details would only confuse. null where it may be a pack. */
function notReadable(json: unknown): Problem | null {
  const head = json as { format?: unknown; version?: unknown } | null;
  if (typeof json !== "object" || head?.format !== PACK_FORMAT)
    return {
      at: [],
      message: `This is no Sidelight pack: its “format” is not “${PACK_FORMAT}”. Choose a file that Sidelight exported.`,
      fault: { kind: "noPack" },
    };
  if (typeof head.version === "number" && head.version > PACK_VERSION)
    return {
      at: ["version"],
      message: `A newer Sidelight made this pack (version ${head.version}; this one reads ${PACK_VERSION}). Update Sidelight, then import it again.`,
      fault: { kind: "newer" },
    };
  return null;
}
