/** Reads the records of a store that may hold very many, or very large ones. */
import type { IndexBlock } from "../crossref/index-block.ts";
import { keyOf, type StoredMentions } from "./corpus-database.ts";

/** Records read at once from a store that may hold very many: while they are read nothing else is done. */
export const BATCH = 200;
/** The same for blocks of the index: some 4 MB. */
const BLOCKS = 10;

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
export async function allBlocks(store: {
  getAllKeys(): Promise<string[]>;
  getAll(range: IDBKeyRange): Promise<IndexBlock[]>;
}): Promise<IndexBlock[]> {
  const keys = await store.getAllKeys();
  const parts: Promise<IndexBlock[]>[] = [];
  for (let from = 0; from < keys.length; from += BLOCKS)
    parts.push(store.getAll(IDBKeyRange.bound(keys[from], keys[Math.min(from + BLOCKS, keys.length) - 1])));
  return (await Promise.all(parts)).flat();
}
