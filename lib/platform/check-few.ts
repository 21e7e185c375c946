import type { Article } from "../corpus/article.ts";
import { OWN_PACK, type Pack, readPack } from "../lexicon/pack.ts";
import { settleClashes } from "./clashes.ts";
import type { Few } from "./read-few.ts";

/** The ids of articles that the reader's own names cite. */
export const cited = ({ entities }: Pick<Few, "entities">): Set<string> =>
  new Set(
    entities.flatMap(({ pack, entity }) =>
      pack === OWN_PACK ? entity.cites.map(({ article }) => article) : [],
    ),
  );

/**
 * The articles as the checks of a pack let them through. Of the reader's own there is what can contradict them: the names, and what these
 * cite. Rejects as `importPack` does. `empty`: the pack as it begins.
 */
export function checked(few: Few, put: Article[], empty: Pack): Article[] {
  const ids = new Set(put.map(({ id }) => id));
  const known = [...cited(few)].flatMap((id) => {
    const stored = few.articles.get(id);
    return stored?.pack === OWN_PACK && !ids.has(id) ? [stored.article] : [];
  });
  const of = (pack: string) => pack === OWN_PACK;
  const pack = readPack({
    ...empty,
    articles: [...put, ...known],
    lexicon: {
      entities: few.entities.flatMap(({ pack: id, entity }) => (of(id) ? [entity] : [])),
      cues: few.packs.find(({ id }) => of(id))?.cues ?? {},
    },
  });
  const others = {
    packs: few.packs,
    articles: [...few.articles.values()].filter((stored) => !of(stored.pack)),
    entities: few.entities.filter((stored) => !of(stored.pack)),
  };
  return settleClashes(others, pack, "refuse").articles.slice(0, put.length);
}
