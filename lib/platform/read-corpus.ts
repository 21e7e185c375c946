/** Reads the corpus out of its database; what is damaged there is left out. */
import type { Article } from "../corpus/article.ts";
import type { StoredText } from "../crossref/corpus-index.ts";
import type { IndexBlock } from "../crossref/index-block.ts";
import {
  type CorpusDatabase,
  type CorpusState,
  keyOf,
  type StoredCorpus,
  type StoredMentions,
  STORES,
} from "./corpus-database.ts";
import { isSoundArticle, isSoundMentions, withoutDamaged } from "./sound-records.ts";

/** Records read at once from a store that may hold very many: while they are read nothing else is done. */
export const BATCH = 200;
/** The same for blocks of the index: some 4 MB. */
const BLOCKS = 10;

/** The corpus as one state. */
export async function readCorpus(db: CorpusDatabase): Promise<StoredCorpus> {
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

/** All records of a store, in batches. */
export async function inBatches<T extends { id: string } | StoredMentions>(
  read: (range: IDBKeyRange | null) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (;;) {
    const last = found.at(-1);
    const more = await read(last ? IDBKeyRange.lowerBound(keyOf(last), true) : null);
    found.push(...more);
    if (more.length < BATCH) return found;
  }
}

/** Asked for in parts and all at once, so that the database reads on while one part is taken over. */
async function allBlocks(store: {
  getAllKeys(): Promise<string[]>;
  getAll(range: IDBKeyRange): Promise<IndexBlock[]>;
}): Promise<IndexBlock[]> {
  const keys = await store.getAllKeys();
  const parts: Promise<IndexBlock[]>[] = [];
  for (let from = 0; from < keys.length; from += BLOCKS)
    parts.push(store.getAll(IDBKeyRange.bound(keys[from], keys[Math.min(from + BLOCKS, keys.length) - 1])));
  return (await Promise.all(parts)).flat();
}

/** What a background that wakes begins with. */
export async function readState(db: CorpusDatabase): Promise<CorpusState> {
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
