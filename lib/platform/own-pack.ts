/** What the reader saved and added is a pack like the others: it passes the same checks and is written in the same way. */
import { EMPTY_OWN_PACK, OWN_PACK, type Pack, SHIPPED_PACK } from "../lexicon/pack.ts";
import type { CorpusDatabase } from "./corpus-database.ts";
import { changeFew, type FewChanges } from "./change-few.ts";
import { changePack, oneAtATime } from "./import-pack.ts";
import type { MakeSpotter } from "./settle-corpus.ts";
import type { Own } from "./messages.ts";

/** Adds articles and entities to the reader's own, in the place of any with the same ids. Rejects as `importPack` does. */
export async function keepOwn(db: CorpusDatabase, own: Own, makeSpotter: MakeSpotter): Promise<void> {
  const { articles: put, entities } = own;
  if (entities.length === 0 && (await fewOf(db, { put, gone: [] }, makeSpotter))) return;
  await changePack(db, OWN_PACK, (now) => joined(now ?? EMPTY_OWN_PACK, own), makeSpotter);
}

/** Puts back what was taken out. Where something has come into its place since, in another window or from a file, that stays. */
export async function putBackOwn(
  db: CorpusDatabase,
  { articles, entities }: Own,
  makeSpotter: MakeSpotter,
): Promise<void> {
  const missing = async <T extends { id: string }>(store: "articles" | "entities", all: T[]) => {
    const held = await Promise.all(all.map(({ id }) => db.getKey(store, id)));
    return all.filter((_, i) => held[i] === undefined);
  };
  const own = {
    articles: await missing("articles", articles),
    entities: await missing("entities", entities),
  };
  await keepOwn(db, own, makeSpotter);
}

/** Takes articles and entities out of the reader's own pack, and answers with those that were there. */
export async function discardOwn(
  db: CorpusDatabase,
  ids: { articles: string[]; entities: string[] },
  makeSpotter: MakeSpotter,
): Promise<Own> {
  const few = ids.entities.length === 0 && (await fewOf(db, { put: [], gone: ids.articles }, makeSpotter));
  if (few) return { articles: few, entities: [] };
  let taken: Own = { articles: [], entities: [] };
  await changePack(
    db,
    OWN_PACK,
    (now) => {
      if (!now) return null;
      const [articles, articlesLeft] = parted(now.articles, ids.articles);
      const [entities, entitiesLeft] = parted(now.lexicon.entities, ids.entities);
      taken = { articles, entities };
      const gone = new Set(articles.map(({ id }) => id));
      return {
        ...now,
        articles: articlesLeft,
        lexicon: {
          ...now.lexicon,
          // A gloss cannot cite what is no longer there.
          entities: entitiesLeft.map((entity) => ({
            ...entity,
            cites: entity.cites.filter(({ article }) => !gone.has(article)),
          })),
        },
      };
    },
    makeSpotter,
  );
  return taken;
}

/** Takes out a pack that a reader imported, and answers with it; null where there is none. Rejects for the pack that ships. */
export async function discardPack(
  db: CorpusDatabase,
  id: string,
  makeSpotter: MakeSpotter,
): Promise<Pack | null> {
  if (id === SHIPPED_PACK) throw new Error("The articles that came with Sidelight stay.");
  let taken = null as Pack | null;
  const take = (now: Pack | null) => ((taken = now), null);
  await changePack(db, id, take, makeSpotter);
  return taken;
}

const fewOf = (db: CorpusDatabase, changes: FewChanges, makeSpotter: MakeSpotter) =>
  oneAtATime(() => changeFew(db, changes, makeSpotter));

/** The pack with some more, in the place of any with the same ids. */
export function joined(now: Pack, { articles, entities }: Own, cues: Pack["lexicon"]["cues"] = {}): Pack {
  return {
    ...now,
    articles: replaced(now.articles, articles),
    lexicon: {
      entities: replaced(now.lexicon.entities, entities),
      cues: { ...now.lexicon.cues, ...cues },
    },
  };
}

function replaced<T extends { id: string }>(before: T[], more: T[]): T[] {
  const ids = new Set(more.map(({ id }) => id));
  return [...before.filter(({ id }) => !ids.has(id)), ...more];
}

function parted<T extends { id: string }>(list: T[], ids: string[]): [taken: T[], left: T[]] {
  const wanted = new Set(ids);
  return [list.filter(({ id }) => wanted.has(id)), list.filter(({ id }) => !wanted.has(id))];
}
