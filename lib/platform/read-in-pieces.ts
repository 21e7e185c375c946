/**
 * Reads the corpus where a part of it cannot be read any longer. Chromium keeps each value that is large in a file of its own, which may be lost
 * while all else is there; and with the reading that fails goes its whole transaction. What can be made anew is passed over here, so that it is:
 * the index, and the pack that ships. An article is not: before it is taken for lost, the reader is told that it cannot be read.
 */
import type { CorpusDatabase, CorpusState, StoredCorpus, StoredPack } from "./corpus-database.ts";
import { allBlocks, BATCH, inBatches } from "./in-batches.ts";
import { withoutDamaged } from "./sound-records.ts";

export async function corpusInPieces(db: CorpusDatabase): Promise<StoredCorpus> {
  const state = await stateInPieces(db);
  const articles = await inBatches((range) => db.getAll("articles", range, BATCH));
  const mentions = await inBatches((range) => db.getAll("mentions", range, BATCH));
  return withoutDamaged({ ...state, articles, mentions });
}

export async function stateInPieces(db: CorpusDatabase): Promise<CorpusState> {
  const entities = await db.getAll("entities");
  const blocks = await allBlocks(db.transaction("blocks", "readonly").store).catch(() => []);
  return withoutDamaged({ packs: await packsOf(db), entities, blocks });
}

/** Each by itself; of one that cannot be read there is left that it is there. */
async function packsOf(db: CorpusDatabase): Promise<StoredPack[]> {
  const ids = await db.getAllKeys("packs");
  const without = (id: string) => ({ id }) as StoredPack;
  return Promise.all(ids.map(async (id) => (await db.get("packs", id).catch(() => null)) ?? without(id)));
}
