/** What the reader saved and added is a pack like the others: it passes the same checks and is written in the same way. */
import type { PassageRef } from "../corpus/article.ts";
import type { Entity } from "../lexicon/entity.ts";
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

/**
 * Puts back what `discardOwn` took out. Where something has come into its place since, in another window or from a file, that stays; names
 * that are still there cite again what comes back.
 */
export async function putBackOwn(
  db: CorpusDatabase,
  { articles, entities }: Own,
  makeSpotter: MakeSpotter,
): Promise<void> {
  const held = await Promise.all(articles.map(({ id }) => db.getKey("articles", id)));
  const back = articles.filter((_, i) => held[i] === undefined);
  const ids = new Set(back.map(({ id }) => id));
  const names: Entity[] = [];
  for (const entity of entities) {
    const now = await db.get("entities", entity.id);
    if (!now) names.push(entity);
    else if (now.pack === OWN_PACK && entity.cites.some(({ article }) => ids.has(article)))
      names.push({ ...now.entity, cites: citedAgain(now.entity.cites, entity.cites, ids) });
  }
  await keepOwn(db, { articles: back, entities: names }, makeSpotter);
}

/** What a name cites now, and, where it stood before, what it cited of the articles that are back. */
function citedAgain(
  now: readonly PassageRef[],
  before: readonly PassageRef[],
  back: ReadonlySet<string>,
): PassageRef[] {
  const among = (refs: readonly PassageRef[], { article, paragraph }: PassageRef): boolean =>
    refs.some((ref) => ref.article === article && ref.paragraph === paragraph);
  return [
    ...before.filter((ref) => back.has(ref.article) || among(now, ref)),
    ...now.filter((ref) => !among(before, ref)),
  ];
}

/**
 * Takes articles and entities out of the reader's own pack. Answers with those that were there, and with the entities that cited one of the
 * articles, as they were: all that `putBackOwn` needs.
 */
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
      const gone = new Set(articles.map(({ id }) => id));
      const citing = entitiesLeft.filter(({ cites }) => cites.some(({ article }) => gone.has(article)));
      taken = { articles, entities: [...entities, ...citing] };
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
