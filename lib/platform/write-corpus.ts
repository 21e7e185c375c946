import { type CorpusDatabase, headOf, keyOf, type StoredCorpus, STORES } from "./corpus-database.ts";
import { breather } from "./in-slices.ts";

type Store = (typeof STORES)[number];
type Stored = StoredCorpus[Store][number];

/** Replaces the whole state in one transaction: all of it is kept, or, where anything fails, what stood before. */
export async function writeCorpus(
  db: CorpusDatabase,
  before: StoredCorpus,
  after: StoredCorpus,
): Promise<void> {
  const tx = db.transaction([...STORES, "heads" as const], "readwrite");

  await allOrNothing(tx, async (writes) => {
    const pause = breather(() => writes.at(-1));

    /** Of each record that is to be there, `made` of it is kept. */
    async function replace<T extends Parameters<typeof keyOf>[0]>(
      name: Store | "heads",
      were: readonly T[],
      are: readonly T[],
      made: (record: T) => object = (record) => record,
    ): Promise<void> {
      const store = tx.objectStore(name);
      const old = new Set<T>(were);
      const keys = new Set(are.map(keyOf));
      // Of all that is there: what was damaged was not read.
      for (const key of await store.getAllKeys()) if (!keys.has(key)) writes.push(store.delete(key));
      // A record that is the very one read before is in the database as it is.
      for (const record of are) {
        if (old.has(record)) continue;
        writes.push(store.put(made(record) as never));
        await pause();
      }
    }

    for (const name of STORES) await replace<Stored>(name, before[name], after[name]);
    await replace("heads", before.articles, after.articles, headOf);
  });
}

interface Transaction {
  db: CorpusDatabase;
  done: Promise<void>;
  error: DOMException | null;
  abort(): void;
}

/** Does `work` in a transaction; it adds what it writes to a list. Where anything fails nothing is written. */
export async function allOrNothing<T>(
  tx: Transaction,
  work: (writes: Promise<unknown>[]) => Promise<T>,
): Promise<T> {
  const writes: Promise<unknown>[] = [tx.done];
  try {
    const result = await work(writes);
    await Promise.all(writes);
    return result;
  } catch (error) {
    // A record that cannot be stored throws at once, before the transaction knows of it; one that failed has ended it.
    if (!tx.error) tx.abort();
    await Promise.allSettled(writes);
    if (tx.error?.name !== "QuotaExceededError") throw error;
    await afterFull(tx.db).catch(() => {});
    // In Firefox a write that the end of its transaction took along says only that.
    throw tx.error;
  }
}

/** Where there was no more room, Firefox lets the next transaction do nothing but delete: it is to be none in which somebody writes. */
const afterFull = async (db: CorpusDatabase): Promise<void> => db.transaction("packs", "readwrite").done;
