/** Reads what is kept of articles beside their text, which takes a tenth of the time; and makes it anew where it is not there. */
import { type ArticleHead, type CorpusDatabase, type CorpusState, headOf } from "./corpus-database.ts";
import { BATCH, inBatches } from "./in-batches.ts";
import { isSoundArticle, withoutDamaged } from "./sound-records.ts";

/** What the shelves show: packs, entities, and the articles without their text. */
export async function readShelves(
  db: CorpusDatabase,
): Promise<Pick<CorpusState, "packs" | "entities"> & { heads: ArticleHead[] }> {
  const tx = db.transaction(["packs", "articles", "heads", "entities"], "readonly");
  const [packs, entities, heads] = await Promise.all([
    tx.objectStore("packs").getAll(),
    tx.objectStore("entities").getAll(),
    headsIn(tx.objectStore("heads"), tx.objectStore("articles"), null),
    tx.done,
  ]);
  const state = withoutDamaged({ packs, entities, blocks: [] });
  return { ...state, heads: heads ?? (await headsAnew(db)) };
}

/** The articles after the one of that id, without their text, in the order of their ids; all where it is null. */
export async function headsAfter(db: CorpusDatabase, after: string | null): Promise<ArticleHead[]> {
  const tx = db.transaction(["articles", "heads"], "readonly");
  const heads = await headsIn(tx.objectStore("heads"), tx.objectStore("articles"), after);
  return heads ?? (await headsAnew(db)).filter(({ id }) => after === null || id > after);
}

/** The heads after an id; null where there are not as many as articles: an older version kept none, and a damaged article has none. */
async function headsIn(
  heads: { getAll(range: IDBKeyRange | null): Promise<ArticleHead[]> },
  articles: { count(range: IDBKeyRange | null): Promise<number> },
  after: string | null,
): Promise<ArticleHead[] | null> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const [found, count] = await Promise.all([heads.getAll(range), articles.count(range)]);
  return found.length === count ? found : null;
}

/** Makes what the shelf shows of every article anew. */
export async function headsAnew(db: CorpusDatabase): Promise<ArticleHead[]> {
  const tx = db.transaction(["articles", "heads"], "readwrite");
  const articles = await inBatches((range) => tx.objectStore("articles").getAll(range, BATCH));
  const heads = articles.filter(isSoundArticle).map(headOf);
  const store = tx.objectStore("heads");
  await Promise.all([store.clear(), ...heads.map((head) => store.put(head)), tx.done]);
  return heads;
}
