import type { Article } from "../corpus/article.ts";
import { EMPTY_OWN_PACK, OWN_PACK, readPack } from "../lexicon/pack.ts";
import { settleClashes } from "./clashes.ts";
import type { Few } from "./read-few.ts";

const isOwn = ({ pack }: { pack: string }) => pack === OWN_PACK;

/** The ids of articles that the reader's own names cite. */
export const citedByOwnNames = ({ entities }: Pick<Few, "entities">): Set<string> =>
  new Set(entities.filter(isOwn).flatMap(({ entity }) => entity.cites.map(({ article }) => article)));

/**
 * Checks a few articles that are to come into the reader's own pack, as a whole pack is checked, and returns them as the schema leaves them.
 * They are checked together with all that could contradict them: the reader's own names, and the articles that these cite. Throws PackError
 * where they are not sound, or another pack has an article of the same id.
 */
export function checkFew(few: Few, put: Article[]): Article[] {
  const ids = new Set(put.map(({ id }) => id));
  const known = [...citedByOwnNames(few)].flatMap((id) => {
    const stored = few.articles.get(id);
    return stored && isOwn(stored) && !ids.has(id) ? [stored.article] : [];
  });
  const pack = readPack({
    ...EMPTY_OWN_PACK,
    articles: [...put, ...known],
    lexicon: {
      entities: few.entities.filter(isOwn).map(({ entity }) => entity),
      cues: few.packs.find(({ id }) => id === OWN_PACK)?.cues ?? {},
    },
  });
  const others = {
    packs: few.packs,
    articles: [...few.articles.values()].filter((stored) => !isOwn(stored)),
    entities: few.entities.filter((stored) => !isOwn(stored)),
  };
  return settleClashes(others, pack, "refuse").articles.slice(0, put.length);
}
