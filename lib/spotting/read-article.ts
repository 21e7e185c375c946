import type { Article } from "../corpus/article.ts";
import type { ArticleMention } from "./mention.ts";
import type { PageReader, Spotted } from "./page-reader.ts";

/** The mentions of an article, passage by passage in its own order. Takes a reader that has read nothing yet. */
export function readArticle(
  reader: Pick<PageReader, "entities" | "read" | "settle">,
  article: Article,
): ArticleMention[] {
  const found = new Map<number, readonly Spotted[]>();
  for (const { paragraph, text } of article.passages) found.set(paragraph, reader.read(paragraph, text));
  // What a later passage names can change what an earlier one means.
  for (const { block, mentions } of reader.settle()) found.set(block, mentions);
  return article.passages.flatMap(({ paragraph }) =>
    (found.get(paragraph) ?? []).map(({ start, end, entity }) => ({
      article: article.id,
      paragraph,
      start,
      end,
      entity: reader.entities[entity]!.id,
    })),
  );
}
