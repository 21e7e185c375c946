import { join } from "node:path";
import * as v from "valibot";
import { type Article, formatRef } from "../../lib/corpus/article.ts";
import { type Associations, associationsSchema } from "../../lib/corpus/associations.ts";
import { lineOf, problemOf } from "../../lib/corpus/problem.ts";
import { textOf } from "./located-yaml.ts";
import type { SeedProblems } from "./seed-problems.ts";

export const ASSOCIATIONS = "associations.json";
const ANEW = "Learn the file anew (npm run -s associate -- FOLDER...), or take it away.";

/** What was learnt of the articles; null where there is nothing, or it cannot be read. No person writes it, so the line at fault would help nobody. */
export function readAssociations(
  seedsDir: string,
  articles: readonly Article[],
  problems: SeedProblems,
): Associations | null {
  const text = textOf(join(seedsDir, ASSOCIATIONS));
  if (text === null) return null;
  const add = (message: string) => problems.add(ASSOCIATIONS, 1, `${message} ${ANEW}`);
  const json = parsed(text);
  if (json === undefined) return (add("This is no JSON."), null);
  const read = v.safeParse(associationsSchema, json);
  if (!read.success) {
    for (const issue of read.issues) add(lineOf(problemOf(issue)));
    return null;
  }
  const there = new Set(
    articles.flatMap(({ id, passages }) =>
      passages.map(({ paragraph }) => formatRef({ article: id, paragraph })),
    ),
  );
  for (const ref of read.output.passages)
    if (!there.has(ref)) add(`It was learnt of ${ref}, which is no paragraph any more.`);
  return read.output;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
