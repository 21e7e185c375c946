/**
 * The corpus in IndexedDB: what was read, by pack, where its entities stand, and the index over both. Every change is written in one
 * transaction, by `write-corpus.ts`, or by `write-few.ts` where a few articles come or go; whoever reads (`read-corpus.ts`) gets the whole of
 * one state, never half of a change.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type Article, displayTitle } from "../corpus/article.ts";
import { NO_DATABASE } from "../corpus/problem.ts";
import type { IndexBlock } from "../crossref/index-block.ts";
import type { CueGroups, Entity } from "../lexicon/entity.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import { packBlocks } from "./pack-blocks.ts";

export interface StoredPack {
  id: string;
  title: string;
  /** Of its contents: the same pack is not imported twice. "" where it is not known, as of the reader's own after a few articles changed. */
  fingerprint: string;
  cues: CueGroups;
  /** As JSON: to read thousands of lists takes the database ten times as long, at each wake; this is parsed only when something is ranked. */
  associations?: string;
}
export interface StoredMentions {
  article: string;
  /** The lexicon and spotter they were found with; with any other they are out of date. */
  spotter: string;
  mentions: ArticleMention[];
}
export interface StoredArticle {
  id: string;
  pack: string;
  article: Article;
}
/** What the shelf shows of an article. Kept beside the articles, since to read all their text takes a second or two with 10,000. */
export type ArticleHead = Omit<Article, "passages"> & { pack: string };

interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
  articles: { key: string; value: StoredArticle };
  heads: { key: string; value: ArticleHead };
  entities: { key: string; value: { id: string; pack: string; entity: Entity } };
  mentions: { key: string; value: StoredMentions };
  blocks: { key: string; value: IndexBlock };
}
export type CorpusDatabase = IDBPDatabase<Schema>;
export const STORES = ["packs", "articles", "entities", "mentions", "blocks"] as const;

/** Everything in the corpus that is no copy, in a fixed order: packs and articles by id. */
export interface StoredCorpus {
  packs: StoredPack[];
  articles: StoredArticle[];
  entities: Schema["entities"]["value"][];
  mentions: StoredMentions[];
  blocks: IndexBlock[];
}

/** What a background that wakes begins with: everything but what is read when it is asked for. */
export type CorpusState = Pick<StoredCorpus, "packs" | "entities" | "blocks">;

/**
 * Opens the database, making its stores where this browser has none or older ones. `closed` is called when it has to be opened anew. Rejects
 * also where the browser throws at once.
 */
export async function openCorpusDatabase(name = "corpus", closed = () => {}): Promise<CorpusDatabase> {
  return openDB<Schema>(name, 4, {
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
      // Empty at first, too: whoever opens the shelf next has them made.
      if (from < 4) db.createObjectStore("heads", { keyPath: "id" });
    },
    // A newer version of the extension waits to upgrade: let go at once, whoever asks next opens again.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  }).catch((error: Error) => {
    // As Firefox says it where it never remembers history. A database that is open gives the same name to other things.
    if (error.name !== "InvalidStateError") throw error;
    throw Object.assign(new Error(error.message), { name: NO_DATABASE });
  });
}

/** The key of a record in its store. */
export function keyOf(record: { id: string } | StoredMentions | IndexBlock): string {
  return "id" in record ? record.id : "first" in record ? record.first : record.article;
}

/** An article without a title is called by its first words, which only its text can say. To make heads otherwise is a new version of the database. */
export function headOf({ article, pack }: StoredArticle): ArticleHead {
  const { passages: _passages, ...rest } = article;
  return { ...rest, title: displayTitle(article), pack };
}
