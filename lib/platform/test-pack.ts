/** Articles and packs for tests of the library. */
import type { Article } from "../corpus/article.ts";
import { testArticle } from "../corpus/test-article.ts";
import type { Entity, Lexicon } from "../lexicon/entity.ts";
import { type Pack, PACK_FORMAT, PACK_VERSION } from "../lexicon/pack.ts";

/** Each line is a body passage, from ¶1. */
export const article = (id: string, ...lines: string[]): Article => testArticle(id, lines, { kind: "news" });

export const pack = (
  id: string,
  articles: Article[],
  entities: Entity[] = [],
  cues: Lexicon["cues"] = {},
): Pack => ({
  format: PACK_FORMAT,
  version: PACK_VERSION,
  id,
  title: id,
  articles,
  lexicon: { entities, cues },
});
