/** The reader's own pack as it goes out, in parts: the pages of years are more than one message between pages of an extension holds. */
import type { Article } from "../corpus/article.ts";
import { EMPTY_OWN_PACK, OWN_PACK, type Pack } from "../lexicon/pack.ts";
import type { CorpusDatabase } from "./corpus-database.ts";
import { LONGEST_PART } from "./pack-parts.ts";
import { articlesOf, readNames } from "./read-corpus.ts";
import { headsAfter } from "./read-heads.ts";
import { packIn } from "./stored-packs.ts";

/** Articles that are read at once. */
const TOGETHER = 50;

/**
 * The reader's own articles with ids after `after`, as many as a part holds, and one at least. `more`: whether there may be others; the last
 * part has the names. By id and not by number: an article that goes meanwhile shifts no other. `most`: characters, as JSON.
 */
export async function ownPart(
  db: CorpusDatabase,
  after: string | null,
  most = LONGEST_PART,
): Promise<{ part: Pack; more: boolean }> {
  const heads = await headsAfter(db, after);
  const ids = heads.filter(({ pack }) => pack === OWN_PACK).map(({ id }) => id);
  const articles: Article[] = [];
  let size = 0;
  for (let at = 0; at < ids.length; at += TOGETHER)
    for (const article of await articlesOf(db, OWN_PACK, ids.slice(at, at + TOGETHER))) {
      size += JSON.stringify(article).length;
      if (size > most && articles.length > 0) return { part: { ...EMPTY_OWN_PACK, articles }, more: true };
      articles.push(article);
    }
  const names = packIn({ ...(await readNames(db)), articles: [] }, OWN_PACK);
  return { part: { ...(names ?? EMPTY_OWN_PACK), articles }, more: false };
}
