import { type CorpusDatabase, keyOf, type StoredCorpus, STORES } from "./corpus-database.ts";
import { breather } from "./in-slices.ts";

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
