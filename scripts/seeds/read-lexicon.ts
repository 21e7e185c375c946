import * as v from "valibot";
import { type Article, parseRef } from "../../lib/corpus/article.ts";
import { type Problem, problemOf } from "../../lib/corpus/problem.ts";
import {
  citationFault,
  claimedTwiceMessage,
  unknownCues,
  wrongEnding,
} from "../../lib/lexicon/check-pack.ts";
import { type Claim, doubleClaims } from "../../lib/lexicon/claims.ts";
import type { Name } from "../../lib/lexicon/entity.ts";
import { expandEntity } from "../../lib/lexicon/expand.ts";
import { parsePattern, type WordLists } from "../../lib/lexicon/pattern-syntax.ts";
import { type EntitySource, type LexiconSource, lexiconSourceSchema } from "../../lib/lexicon/source.ts";
import { idsTwice } from "./ids-twice.ts";
import { type LocatedYaml, readYaml } from "./located-yaml.ts";
import type { SeedProblems } from "./seed-problems.ts";

const ENTITIES_FILE = "entities.yaml";

/**
 * `entities.yaml`, checked against itself and the articles (null: they could not be read, which the problems say already);
 * null where it cannot be read itself.
 */
export function readLexicon(
  seedsDir: string,
  articles: readonly Article[] | null,
  problems: SeedProblems,
): LexiconSource | null {
  const yaml = readYaml(seedsDir, ENTITIES_FILE, problems);
  if (!yaml) return null;
  const read = v.safeParse(lexiconSourceSchema, yaml.value);
  if (!read.success) {
    problems.addAt(yaml, read.issues.map(problemOf));
    return null;
  }
  const source = read.output;
  const groups = Object.keys(source.cues);
  problems.addAt(yaml, [
    ...idsTwice(source.entities, "entities", "entity", yaml),
    ...source.entities.flatMap((entity, i) => {
      const at = ["entities", i];
      return [
        ...(articles ? citations(entity, articles, [...at, "cites"]) : []),
        ...entity.names.flatMap((name, k) =>
          typeof name === "string" ? [] : unknownCues(name, groups, [...at, "names", k]),
        ),
        ...wrongEndings(entity, [...at, "names"]),
        ...onlyAfterFull(entity, [...at, "names"]),
        ...(entity.patterns ?? []).flatMap((pattern, k) =>
          patternFaults(pattern, groups, source.lists ?? {}, [...at, "patterns", k]),
        ),
      ];
    }),
    ...claimedTwice(source.entities, yaml),
  ]);
  return source;
}

type At = (string | number)[];

function citations(entity: EntitySource, articles: readonly Article[], at: At): Problem[] {
  return entity.cites.flatMap((text, k): Problem[] => {
    const ref = parseRef(text);
    const gloss = `The gloss of “${entity.id}” cites`;
    if (!ref)
      return [
        {
          at: [...at, k],
          message: `${gloss} “${text}”, which names no paragraph. Write an article and a paragraph: 001¶8.`,
        },
      ];
    const fault = citationFault(ref, articles);
    return fault ? [{ at: [...at, k], message: `${gloss} ${text}, ${fault}` }] : [];
  });
}

/** It is cut off every form of the name. One problem for each name that is written. */
function wrongEndings(entity: EntitySource, at: At): Problem[] {
  return entity.names.flatMap((name, k) =>
    formsOf(entity, name)
      .flatMap((form) => wrongEnding(form, [...at, k, "ending"]))
      .slice(0, 1),
  );
}

/** The word forms of one of an entity's names. */
function formsOf(entity: EntitySource, name: EntitySource["names"][number]): Name[] {
  return expandEntity({ ...entity, names: [name], patterns: [] }).names;
}

/** A short name waits for a full one: with none there it would wait for ever. */
function onlyAfterFull(entity: EntitySource, at: At): Problem[] {
  const waits = (name: EntitySource["names"][number]): boolean =>
    typeof name === "object" && name["after-full"] === true;
  if (!entity.names.every(waits)) return [];
  return [
    {
      at,
      message: `Every name of “${entity.id}” is “after-full”, so none can be the first. Write one without it.`,
    },
  ];
}

function patternFaults(
  pattern: NonNullable<EntitySource["patterns"]>[number],
  groups: readonly string[],
  lists: WordLists,
  at: At,
): Problem[] {
  const bare = typeof pattern === "string";
  const text = bare ? pattern : pattern.pattern;
  const faults = bare ? [] : unknownCues(pattern, groups, at);
  try {
    parsePattern(text, lists);
    return faults;
  } catch (error) {
    return [...faults, { at, message: `The pattern “${text}” cannot be read: ${(error as Error).message}.` }];
  }
}

/** Word forms count too: “kettle” and “kettles” are the same claim. One problem for each name that is written. */
function claimedTwice(entities: readonly EntitySource[], yaml: LocatedYaml): Problem[] {
  const claims = entities.flatMap((entity, i) =>
    entity.names.flatMap((name, k) =>
      formsOf(entity, name).map(({ text }): Claim<At> => ({
        entity: entity.id,
        text,
        place: ["entities", i, "names", k],
      })),
    ),
  );
  const problems = new Map<string, Problem>();
  for (const [first, again] of doubleClaims(claims)) {
    const message = claimedTwiceMessage(first, again, ` (line ${yaml.lineOf(first.place)})`);
    const name = again.place.join();
    if (!problems.has(name)) problems.set(name, { at: again.place, message });
  }
  return [...problems.values()];
}
