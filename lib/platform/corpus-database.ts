/**
 * The corpus in IndexedDB: what was read, by pack, and where its entities stand. Everything is written by `import-pack.ts`, in one
 * transaction; whoever reads gets the whole of one state, never half of a change.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Article } from "../corpus/article.ts";
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
}
export type CorpusDatabase = IDBPDatabase<Schema>;
export const STORES = ["packs", "articles", "entities", "mentions"] as const;

/** Everything in the corpus, in a fixed order: packs and articles by id. */
export interface StoredCorpus {
  packs: StoredPack[];
  articles: Schema["articles"]["value"][];
  entities: Schema["entities"]["value"][];
  mentions: StoredMentions[];
}

/** Opens the database, making its stores where this browser has none or older ones. */
export function openCorpusDatabase(name = "corpus"): Promise<CorpusDatabase> {
  return openDB<Schema>(name, 1, {
    upgrade(db, from) {
      // One block per version, in order, none ever edited: a reader may come from any of them.
      if (from < 1) {
        db.createObjectStore("packs", { keyPath: "id" });
        db.createObjectStore("articles", { keyPath: "id" });
        db.createObjectStore("entities", { keyPath: "id" });
        db.createObjectStore("mentions", { keyPath: "article" });
      }
    },
    // A newer version of the extension waits to upgrade: let go at once, whoever asks next opens again.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/** The corpus as one state. */
export async function readCorpus(db: CorpusDatabase): Promise<StoredCorpus> {
  const tx = db.transaction(STORES, "readonly");
  const [packs, articles, entities, mentions] = await Promise.all([
    tx.objectStore("packs").getAll(),
    tx.objectStore("articles").getAll(),
    tx.objectStore("entities").getAll(),
    tx.objectStore("mentions").getAll(),
    tx.done,
  ]);
  return { packs, articles, entities, mentions };
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

function keyOf(record: { id: string } | StoredMentions): string {
  return "id" in record ? record.id : record.article;
}
