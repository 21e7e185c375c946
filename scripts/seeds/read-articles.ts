import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Article } from "../../lib/corpus/article.ts";
import { articleKindSchema, languageSchema } from "../../lib/corpus/article-schema.ts";
import { ID, ID_RULE } from "../../lib/corpus/id.ts";
import { lines, parseText } from "../../lib/corpus/parse-text.ts";
import { problemOf, spans } from "../../lib/corpus/problem.ts";
import { exactly } from "../../lib/lexicon/source.ts";
import { type LocatedYaml, readYaml, textOf } from "./located-yaml.ts";
import type { SeedProblems } from "./seed-problems.ts";

const FILE = "articles.yaml";
const paragraphs = v.optional(v.array(v.pipe(v.number(), v.integer("Count paragraphs in whole numbers."))));

const articlesSchema = exactly({
  articles: v.array(
    exactly({
      id: v.pipe(v.string(), v.regex(ID, ID_RULE)),
      file: v.string(),
      title: v.string(),
      publisher: v.string(),
      author: v.string(),
      kind: articleKindSchema,
      language: languageSchema,
      titles: paragraphs,
      headings: paragraphs,
      notes: paragraphs,
    }),
  ),
});
type Entry = v.InferOutput<typeof articlesSchema>["articles"][number];

/** The articles that `articles.yaml` lists, with the text of their files; null where it cannot be read. */
export function readArticles(seedsDir: string, problems: SeedProblems): Article[] | null {
  const yaml = readYaml(seedsDir, FILE, problems);
  if (!yaml) return null;
  const read = v.safeParse(articlesSchema, yaml.value);
  if (!read.success) {
    problems.addAt(yaml, read.issues.map(problemOf));
    return null;
  }
  const entries = read.output.articles;
  checkFiles(seedsDir, yaml, entries, problems);
  checkIds(yaml, entries, problems);
  return entries.flatMap((entry, index) => {
    const text = textOf(join(seedsDir, entry.file));
    if (text === null) return [];
    checkRoles(yaml, entry, index, lines(text).length, problems);
    const { id, title, publisher, author, kind, language } = entry;
    return [{ id, title, publisher, author, kind, language, source: "", passages: parseText(text, entry) }];
  });
}

function checkFiles(
  seedsDir: string,
  yaml: LocatedYaml,
  entries: readonly Entry[],
  problems: SeedProblems,
): void {
  const there = readdirSync(seedsDir).filter((file) => file.endsWith(".txt"));
  entries.forEach(({ file }, i) => {
    if (there.includes(file)) return;
    const message = `There is no file “${file}” beside this one. There are: ${there.join(", ") || "none"}.`;
    problems.addAt(yaml, [{ at: ["articles", i, "file"], message }]);
  });
  for (const file of there)
    if (!entries.some((entry) => entry.file === file))
      problems.addAt(yaml, [
        {
          at: ["articles"],
          message: `“${file}” is not listed here. Add an article with it, or take the file away.`,
        },
      ]);
}

function checkIds(yaml: LocatedYaml, entries: readonly Entry[], problems: SeedProblems): void {
  entries.forEach(({ id }, i) => {
    const first = entries.findIndex((entry) => entry.id === id);
    if (first === i) return;
    const line = yaml.lineOf(["articles", first, "id"]);
    problems.addAt(yaml, [
      {
        at: ["articles", i, "id"],
        message: `“${id}” is the id of another article too (line ${line}). Give this one another.`,
      },
    ]);
  });
}

function checkRoles(
  yaml: LocatedYaml,
  entry: Entry,
  index: number,
  count: number,
  problems: SeedProblems,
): void {
  const given = new Map<number, string>();
  for (const key of ["titles", "headings", "notes"] as const) {
    entry[key]?.forEach((paragraph, k) => {
      const at = ["articles", index, key, k];
      const before = given.get(paragraph);
      if (paragraph < 1 || paragraph > count)
        problems.addAt(yaml, [
          {
            at,
            message: `${entry.id} has no paragraph ${paragraph}: its paragraphs are ${spans([...Array(count).keys()].map((n) => n + 1))}.`,
          },
        ]);
      else if (before)
        problems.addAt(yaml, [
          {
            at,
            message: `Paragraph ${paragraph} of ${entry.id} stands under ${before} too. Leave it in one of the two.`,
          },
        ]);
      given.set(paragraph, key);
    });
  }
}
