/**
 * The corpus in IndexedDB: what was read, by pack, where its entities stand, and the index over both. Everything is written by
 * `import-pack.ts`, in one transaction; whoever reads gets the whole of one state, never half of a change.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Article } from "../corpus/article.ts";
import type { StoredText } from "../crossref/corpus-index.ts";
import type { IndexBlock } from "../crossref/index-block.ts";
import type { CueGroups, Entity } from "../lexicon/entity.ts";
import type { ArticleMention } from "../spotting/mention.ts";

export interface StoredPack {
  id: string;
  title: string;
  /** Of its contents: the same pack is not imported twice. */
  fingerprint: string;
  cues: CueGroups;
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
export const STORES = ["packs", "articles", "entities", "mentions", "blocks"] as const;
/** Records read at once where there may be very many: reading stops everything else. */
const BATCH = 200;

/** Everything in the corpus, in a fixed order: packs and articles by id. */
export interface StoredCorpus {
  packs: StoredPack[];
  articles: Schema["articles"]["value"][];
  entities: Schema["entities"]["value"][];
  mentions: StoredMentions[];
  blocks: IndexBlock[];
}

/** What a background that wakes begins with: everything but what is read when it is asked for. */
export interface CorpusState extends Pick<StoredCorpus, "packs" | "entities" | "blocks"> {
  /** How many there are. */
  articles: number;
}

/** Opens the database, making its stores where this browser has none or older ones. `closed`: it has to be opened anew. */
export function openCorpusDatabase(name = "corpus", closed = () => {}): Promise<CorpusDatabase> {
  return openDB<Schema>(name, 2, {
    upgrade(db, from) {
      // One block per version, in order, none ever edited: a reader may come from any of them.
      if (from < 1) {
        db.createObjectStore("packs", { keyPath: "id" });
        db.createObjectStore("articles", { keyPath: "id" });
        db.createObjectStore("entities", { keyPath: "id" });
        db.createObjectStore("mentions", { keyPath: "article" });
      }
      // Empty at first: whoever reads next finds articles that no block holds, and has them indexed.
      if (from < 2) db.createObjectStore("blocks", { keyPath: "first" });
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
    tx.objectStore("blocks").getAll(),
    tx.done,
  ]);
  return { packs, articles, entities, mentions, blocks };
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

export async function readState(db: CorpusDatabase): Promise<CorpusState> {
  const tx = db.transaction(["packs", "entities", "blocks", "articles"], "readonly");
  const [packs, entities, blocks, articles] = await Promise.all([
    tx.objectStore("packs").getAll(),
    tx.objectStore("entities").getAll(),
    tx.objectStore("blocks").getAll(),
    tx.objectStore("articles").count(),
    tx.done,
  ]);
  return { packs, entities, blocks, articles };
}

/** Some articles with their mentions, in the order asked for. */
export async function readTexts(
  db: CorpusDatabase,
  ids: readonly string[],
): Promise<(StoredText | undefined)[]> {
  const tx = db.transaction(["articles", "mentions"], "readonly");
  return Promise.all(
    ids.map(async (id) => {
      const [stored, found] = await Promise.all([
        tx.objectStore("articles").get(id),
        tx.objectStore("mentions").get(id),
      ]);
      return stored && { article: stored.article, mentions: found?.mentions ?? [] };
    }),
  );
}

/** All articles with their packs, without their mentions. */
export async function readShelves(db: CorpusDatabase): Promise<StoredCorpus["articles"]> {
  const tx = db.transaction("articles", "readonly");
  return all((range) => tx.store.getAll(range, BATCH));
}

/** Replaces the whole state in one transaction: all of it is kept, or, where anything fails, what stood before. */
export async function writeCorpus(
  db: CorpusDatabase,
  before: StoredCorpus,
  after: StoredCorpus,
): Promise<void> {
  const tx = db.transaction(STORES, "readwrite");
  const writes: Promise<unknown>[] = [tx.done];
  try {
    for (const name of STORES) {
      const store = tx.objectStore(name);
      const old = new Set<object>(before[name]);
      const keys = new Set(after[name].map(keyOf));
      for (const record of before[name])
        if (!keys.has(keyOf(record))) writes.push(store.delete(keyOf(record)));
      // A record that is the very one read before is in the database as it is.
      for (const record of after[name]) if (!old.has(record)) writes.push(store.put(record as never));
    }
  } catch (error) {
    // A record that cannot be stored throws at once, before the transaction knows of it.
    tx.abort();
    await Promise.allSettled(writes);
    throw error;
  }
  await Promise.all(writes);
}

function keyOf(record: { id: string } | StoredMentions | IndexBlock): string {
  return "id" in record ? record.id : "first" in record ? record.first : record.article;
}
