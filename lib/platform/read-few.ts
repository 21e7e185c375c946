/** Reads what a change of a few articles needs, and no other article. */
import type { IndexBlock } from "../crossref/index-block.ts";
import type { CorpusDatabase, CorpusState, StoredArticle } from "./corpus-database.ts";
import { headsAnew } from "./read-heads.ts";
import { isSoundArticle, withoutDamaged } from "./sound-records.ts";

export interface Few extends Omit<CorpusState, "blocks"> {
  /** By id: those asked for that are there. */
  articles: Map<string, StoredArticle>;
  /** By key: the blocks of the index that the articles belong to. */
  blocks: Map<string, IndexBlock>;
  /** The keys of all blocks, ascending. */
  keys: string[];
  /** The key of the block that an article belongs to, whether it is there yet or not. */
  keyOf(article: string): string;
  /** By id: the languages of all articles in those blocks. */
  languages: Map<string, string>;
}

/** Ids of articles that are wanted too, once it is known what names there are. */
type More = (read: Pick<Few, "entities">) => Iterable<string>;

/**
 * Reads some articles with the blocks around them, and packs and names whole. null where something that is needed is damaged, so that all
 * has to be read to mend it.
 */
export async function readFew(db: CorpusDatabase, ids: readonly string[], more: More): Promise<Few | null> {
  const few = await read(db, ids, more);
  if (few !== "no heads") return few;
  // An older version kept none.
  await headsAnew(db);
  const again = await read(db, ids, more);
  return again === "no heads" ? null : again;
}

async function read(
  db: CorpusDatabase,
  ids: readonly string[],
  more: More,
): Promise<Few | "no heads" | null> {
  const tx = db.transaction(["packs", "entities", "articles", "heads", "blocks"], "readonly");
  const [packs, entities, keys] = await Promise.all([
    tx.objectStore("packs").getAll(),
    tx.objectStore("entities").getAll(),
    tx.objectStore("blocks").getAllKeys(),
  ]);
  const state = withoutDamaged({ packs, entities, blocks: [] });
  if (keys.length === 0 || state.entities.length < entities.length) return null;
  // As `settleBlocks` has it: what comes before the first block goes with it.
  const keyOf = (id: string) => keys.findLast((key) => key <= id) ?? keys[0]!;
  const wanted = [...new Set([...ids, ...more(state)])];
  const [articles, blocks] = await Promise.all([
    Promise.all(wanted.map((id) => tx.objectStore("articles").get(id))),
    Promise.all([...new Set(ids.map(keyOf))].map((key) => tx.objectStore("blocks").get(key))),
  ]);
  const found = articles.filter((stored) => stored !== undefined);
  const there = blocks.filter((block) => block !== undefined);
  const sound = withoutDamaged({ ...state, blocks: there });
  if (sound.blocks.length < there.length || !found.every(isSoundArticle)) return null;
  const languages = new Map<string, string>();
  for (const { articles: its } of there) {
    // A block holds all articles from its first to its last.
    const heads = await tx.objectStore("heads").getAll(IDBKeyRange.bound(its[0], its.at(-1)));
    for (const { id, language } of heads) languages.set(id, language);
    if (its.some((id) => !languages.has(id))) return "no heads";
  }
  return {
    packs: state.packs,
    entities: state.entities,
    articles: new Map(found.map((stored) => [stored.id, stored])),
    blocks: new Map(there.map((block) => [block.first, block])),
    keys,
    keyOf,
    languages,
  };
}
