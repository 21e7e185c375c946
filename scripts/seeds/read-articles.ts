import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Article } from "../../lib/corpus/article.ts";
import { articleKindSchema, languageSchema } from "../../lib/corpus/article-schema.ts";
import { ID, ID_RULE } from "../../lib/corpus/id.ts";
import { lines, parseText } from "../../lib/corpus/parse-text.ts";
import { type Problem, problemOf, spans } from "../../lib/corpus/problem.ts";
import { exactly } from "../../lib/lexicon/source.ts";
import { idsTwice } from "./ids-twice.ts";
import { readYaml, textOf } from "./located-yaml.ts";
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
  problems.addAt(yaml, [...filesAmiss(seedsDir, entries), ...idsTwice(entries, "articles", "article", yaml)]);
  return entries.flatMap((entry, index) => {
    const text = textOf(join(seedsDir, entry.file));
    if (text === null) return [];
    problems.addAt(yaml, rolesAmiss(entry, index, lines(text).length));
    const { id, title, publisher, author, kind, language } = entry;
    return [{ id, title, publisher, author, kind, language, source: "", passages: parseText(text, entry) }];
  });
}

/** Files that are listed and not there, and texts that are there and not listed. */
function filesAmiss(seedsDir: string, entries: readonly Entry[]): Problem[] {
  const there = readdirSync(seedsDir).filter((file) => file.endsWith(".txt"));
  const listed = new Set(entries.map(({ file }) => file));
  const absent = entries.flatMap(({ file }, i) => {
    if (there.includes(file)) return [];
    const message = `There is no file “${file}” beside this one. There are: ${there.join(", ") || "none"}.`;
    return [{ at: ["articles", i, "file"], message }];
  });
  const unlisted = there
    .filter((file) => !listed.has(file))
    .map((file) => ({
      at: ["articles"],
      message: `“${file}” is not listed here. Add an article with it, or take the file away.`,
    }));
  return [...absent, ...unlisted];
}

/** Roles given to a paragraph that the article does not have, or to one twice. `count`: how many paragraphs it has. */
function rolesAmiss(entry: Entry, index: number, count: number): Problem[] {
  const given = new Map<number, string>();
  const faultOf = (paragraph: number): string | null => {
    const before = given.get(paragraph);
    if (paragraph < 1 || paragraph > count)
      return `${entry.id} has no paragraph ${paragraph}: its paragraphs are ${spans([...Array(count).keys()].map((n) => n + 1))}.`;
    return before === undefined
      ? null
      : `Paragraph ${paragraph} of ${entry.id} stands under ${before} too. Leave it in one of the two.`;
  };
  return (["titles", "headings", "notes"] as const).flatMap((key) =>
    (entry[key] ?? []).flatMap((paragraph, k) => {
      const message = faultOf(paragraph);
      given.set(paragraph, key);
      return message ? [{ at: ["articles", index, key, k], message }] : [];
    }),
  );
}
