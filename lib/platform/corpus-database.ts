/**
 * The corpus in IndexedDB: what was read, by pack, where its entities stand, and the index over both. Everything is written by
 * `import-pack.ts`, in one transaction; whoever reads gets the whole of one state, never half of a change.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Article } from "../corpus/article.ts";
import type { Associations } from "../corpus/associations.ts";
import type { StoredText } from "../crossref/corpus-index.ts";
import type { IndexBlock } from "../crossref/index-block.ts";
import type { CueGroups, Entity } from "../lexicon/entity.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import { breather } from "./in-slices.ts";
import { packBlocks } from "./pack-blocks.ts";
import { isSoundArticle, isSoundMentions, withoutDamaged } from "./sound-records.ts";

export interface StoredPack {
  id: string;
  title: string;
  /** Of its contents: the same pack is not imported twice. */
  fingerprint: string;
  cues: CueGroups;
  associations?: Associations;
}
export interface StoredMentions {
  article: string;
  /** The lexicon and spotter they were found with; with any other they are out of date. */
  spotter: string;
  mentions: ArticleMention[];
}
interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
  articles: { key: string; value: { id: string; pack: string; article: Article } };
  entities: { key: string; value: { id: string; pack: string; entity: Entity } };
  mentions: { key: string; value: StoredMentions };
  blocks: { key: string; value: IndexBlock };
}
export type CorpusDatabase = IDBPDatabase<Schema>;
const STORES = ["packs", "articles", "entities", "mentions", "blocks"] as const;
/** Records read at once where there may be very many: reading stops everything else. */
const BATCH = 200;
/** As many blocks: some 4 MB. */
const BLOCKS = 10;

/** Everything in the corpus, in a fixed order: packs and articles by id. */
export interface StoredCorpus {
  packs: StoredPack[];
  articles: Schema["articles"]["value"][];
  entities: Schema["entities"]["value"][];
  mentions: StoredMentions[];
  blocks: IndexBlock[];
}

/** What a background that wakes begins with: everything but what is read when it is asked for. */
export type CorpusState = Pick<StoredCorpus, "packs" | "entities" | "blocks">;

/** Opens the database, making its stores where this browser has none or older ones. `closed`: it has to be opened anew. */
export function openCorpusDatabase(name = "corpus", closed = () => {}): Promise<CorpusDatabase> {
  return openDB<Schema>(name, 3, {
    upgrade(db, from, _to, tx) {
      // One block per version, in order, none ever edited: a reader may come from any of them.
      if (from < 1) {
        db.createObjectStore("packs", { keyPath: "id" });
        db.createObjectStore("articles", { keyPath: "id" });
        db.createObjectStore("entities", { keyPath: "id" });
        db.createObjectStore("mentions", { keyPath: "article" });
      }
      // Empty at first: whoever reads next finds articles that no block holds, and has them indexed.
      if (from < 2) db.createObjectStore("blocks", { keyPath: "first" });
      if (from === 2) {
        const blocks = tx.objectStore("blocks");
        // What cannot be brought over is made anew, as after the first version.
        packBlocks(blocks).catch(() => blocks.clear());
      }
    },
    // A newer version of the extension waits to upgrade: let go at once, whoever asks next opens again.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
}

/** The corpus as one state. */
export async function readCorpus(db: CorpusDatabase): Promise<StoredCorpus> {
  const tx = db.transaction(STORES, "readonly");
  const [packs, articles, entities, mentions, blocks] = await Promise.all([
    tx.objectStore("packs").getAll(),
    all((range) => tx.objectStore("articles").getAll(range, BATCH)),
    tx.objectStore("entities").getAll(),
    all((range) => tx.objectStore("mentions").getAll(range, BATCH)),
    allBlocks(tx.objectStore("blocks")),
    tx.done,
  ]);
  return withoutDamaged({ packs, articles, entities, mentions, blocks });
}

async function all<T extends { id: string } | StoredMentions>(
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

/** All asked for at once, so that the database reads on while a part is taken over. */
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

export async function readState(db: CorpusDatabase): Promise<CorpusState> {
  const tx = db.transaction(["packs", "entities", "blocks"], "readonly");
  const [packs, entities, blocks] = await Promise.all([
    tx.objectStore("packs").getAll(),
    tx.objectStore("entities").getAll(),
    allBlocks(tx.objectStore("blocks")),
    tx.done,
  ]);
  const state = withoutDamaged({ packs, entities, blocks });
  // With one that is gone, what it held would be missed and nothing said.
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

/** All articles with their packs, without their mentions. */
export async function readShelves(db: CorpusDatabase): Promise<StoredCorpus["articles"]> {
  const tx = db.transaction("articles", "readonly");
  return (await all((range) => tx.store.getAll(range, BATCH))).filter(isSoundArticle);
}

/** Replaces the whole state in one transaction: all of it is kept, or, where anything fails, what stood before. */
export async function writeCorpus(
  db: CorpusDatabase,
  before: StoredCorpus,
  after: StoredCorpus,
): Promise<void> {
  const tx = db.transaction(STORES, "readwrite");
  const writes: Promise<unknown>[] = [tx.done];
  const pause = breather(() => writes.at(-1));
  try {
    for (const name of STORES) {
      const store = tx.objectStore(name);
      const old = new Set<object>(before[name]);
      const keys = new Set(after[name].map(keyOf));
      // Of all that is there: what was damaged was not read.
      for (const key of await store.getAllKeys()) if (!keys.has(key)) writes.push(store.delete(key));
      // A record that is the very one read before is in the database as it is.
      for (const record of after[name]) {
        if (old.has(record)) continue;
        writes.push(store.put(record as never));
        await pause();
      }
    }
  } catch (error) {
    // A record that cannot be stored throws at once, before the transaction knows of it; one that failed has ended it.
    if (!tx.error) tx.abort();
    await Promise.allSettled(writes);
    throw error;
  }
  await Promise.all(writes);
}

function keyOf(record: { id: string } | StoredMentions | IndexBlock): string {
  return "id" in record ? record.id : "first" in record ? record.first : record.article;
}
