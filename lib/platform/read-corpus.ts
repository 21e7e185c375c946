/** Reads the corpus out of its database; what is damaged there is left out. */
import type { Article } from "../corpus/article.ts";
import type { StoredText } from "../crossref/corpus-index.ts";
import { type CorpusDatabase, type CorpusState, type StoredCorpus, STORES } from "./corpus-database.ts";
import { allBlocks, BATCH, inBatches } from "./in-batches.ts";
import { corpusInPieces, stateInPieces } from "./read-in-pieces.ts";
import { isSoundArticle, isSoundMentions, withoutDamaged } from "./sound-records.ts";

/** The corpus as one state, or in pieces where that cannot be. */
export const readCorpus = (db: CorpusDatabase): Promise<StoredCorpus> =>
  corpusIn(db).catch(() => corpusInPieces(db));

async function corpusIn(db: CorpusDatabase): Promise<StoredCorpus> {
  const tx = db.transaction(STORES, "readonly");
  const [packs, articles, entities, mentions, blocks] = await Promise.all([
    tx.objectStore("packs").getAll(),
    inBatches((range) => tx.objectStore("articles").getAll(range, BATCH)),
    tx.objectStore("entities").getAll(),
    inBatches((range) => tx.objectStore("mentions").getAll(range, BATCH)),
    allBlocks(tx.objectStore("blocks")),
    tx.done,
  ]);
  return withoutDamaged({ packs, articles, entities, mentions, blocks });
}

/** What a background that wakes begins with. */
export const readState = (db: CorpusDatabase): Promise<CorpusState> =>
  stateIn(db).catch(() => stateInPieces(db));

async function stateIn(db: CorpusDatabase): Promise<CorpusState> {
  const tx = db.transaction(["packs", "entities", "blocks"], "readonly");
  const [packs, entities, blocks] = await Promise.all([
    tx.objectStore("packs").getAll(),
    tx.objectStore("entities").getAll(),
    allBlocks(tx.objectStore("blocks")),
    tx.done,
  ]);
  const state = withoutDamaged({ packs, entities, blocks });
  // Where a block is damaged the whole index is made anew: without it some articles would never be found, and nothing said of it.
  return state.blocks.length < blocks.length ? { ...state, blocks: [] } : state;
}

/** Some articles with their mentions, in the order asked for. Where one is damaged, whoever wakes next makes the index without it. */
export async function readTexts(
  db: CorpusDatabase,
  ids: readonly string[],
): Promise<(StoredText | undefined)[]> {
  const tx = db.transaction(["articles", "mentions"], "readonly");
  let isDamaged = false;
  const texts = await Promise.all(
    ids.map(async (id) => {
      const [stored, found] = await Promise.all([
        tx.objectStore("articles").get(id),
        tx.objectStore("mentions").get(id),
      ]);
      if (!stored) return undefined;
      const mentions = found && isSoundMentions(found) ? found.mentions : [];
      if (isSoundArticle(stored)) return { article: stored.article, mentions };
      isDamaged = true;
      return undefined;
    }),
  );
  if (isDamaged) await db.clear("blocks");
  return texts;
}

/** The packs without their articles, and what they know. */
export async function readNames(db: CorpusDatabase): Promise<Pick<CorpusState, "packs" | "entities">> {
  const tx = db.transaction(["packs", "entities"], "readonly");
  const [packs, entities] = await Promise.all([
    tx.objectStore("packs").getAll(),
    tx.objectStore("entities").getAll(),
    tx.done,
  ]);
  return withoutDamaged({ packs, entities, blocks: [] });
}

/** Those of some articles that came with a pack, in the order asked for; what is damaged is left out. */
export async function articlesOf(
  db: CorpusDatabase,
  pack: string,
  ids: readonly string[],
): Promise<Article[]> {
  const store = db.transaction("articles", "readonly").store;
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.flatMap((stored) => (stored?.pack === pack && isSoundArticle(stored) ? [stored.article] : []));
}
