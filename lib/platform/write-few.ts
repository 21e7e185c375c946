import type { IndexBlock } from "../crossref/index-block.ts";
import {
  type CorpusDatabase,
  headOf,
  type StoredArticle,
  type StoredMentions,
  type StoredPack,
} from "./corpus-database.ts";
import { allOrNothing } from "./write-corpus.ts";

interface FewWrites {
  pack: StoredPack;
  articles: StoredArticle[];
  mentions: StoredMentions[];
  /** Ids of articles that go. */
  gone: string[];
  /** By the key of the block that each list takes the place of. */
  blocks: Map<string, IndexBlock[]>;
}

/**
 * Writes a few articles with their part of the index, in one transaction. `keys`: of the blocks as they were when all this was worked out;
 * false where there are others by now, since the index was taken back meanwhile, and nothing is written.
 */
export function writeFew(db: CorpusDatabase, keys: readonly string[], few: FewWrites): Promise<boolean> {
  const names = ["packs", "articles", "heads", "mentions", "blocks"] as const;
  const tx = db.transaction(names, "readwrite");
  return allOrNothing(tx, async (writes) => {
    const blocks = tx.objectStore("blocks");
    if ((await blocks.getAllKeys()).join(" ") !== keys.join(" ")) return false;
    writes.push(tx.objectStore("packs").put(few.pack));
    for (const article of few.articles) {
      writes.push(tx.objectStore("articles").put(article));
      writes.push(tx.objectStore("heads").put(headOf(article)));
    }
    for (const mentions of few.mentions) writes.push(tx.objectStore("mentions").put(mentions));
    for (const id of few.gone)
      for (const name of ["articles", "heads", "mentions"] as const)
        writes.push(tx.objectStore(name).delete(id));
    for (const [key, parts] of few.blocks) {
      if (!parts.some(({ first }) => first === key)) writes.push(blocks.delete(key));
      for (const part of parts) writes.push(blocks.put(part));
    }
    return true;
  });
}
