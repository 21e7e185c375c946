/**
 * Adds a few articles to the reader's own, or takes them out, at the cost of those few: the others are not read, the block of the index
 * around each is mended and not made anew, and nothing takes a fingerprint of all. What it stores is what `changePack` would.
 */
import type { Article } from "../corpus/article.ts";
import { blocksAfter } from "../crossref/splice-block.ts";
import type { IndexBlock } from "../crossref/index-block.ts";
import { EMPTY_OWN_PACK, OWN_PACK } from "../lexicon/pack.ts";
import { checkFew, citedByOwnNames } from "./check-few.ts";
import type { CorpusDatabase, StoredArticle, StoredMentions, StoredPack } from "./corpus-database.ts";
import { type Few, readFew } from "./read-few.ts";
import { inSlices } from "./in-slices.ts";
import { type ArticleSpotter, isIndexed, type MakeSpotter } from "./settle-corpus.ts";
import { lexiconOf } from "./stored-packs.ts";
import { writeFew } from "./write-few.ts";

/** What is to become of articles of the reader's own: `put` in the place of any with the same ids, and `gone`, by id. */
export interface FewChanges {
  put: Article[];
  gone: string[];
}

/** How many articles are a few. Each mends a block by itself: for very many it is quicker to make the blocks anew. */
const MOST = 20;

/**
 * Does it, and answers with the articles that were taken out. null: it cannot be done so, and nothing has changed. That is where more than
 * those articles is concerned: names that cite one, an index that is out of date, something that is damaged. Rejects as `importPack` does.
 * To be called while nobody else writes.
 */
export async function changeFew(
  db: CorpusDatabase,
  changes: FewChanges,
  makeSpotter: MakeSpotter,
): Promise<Article[] | null> {
  if (changes.put.length + changes.gone.length > MOST) return null;
  const few = await readFew(db, [...changes.put.map(({ id }) => id), ...changes.gone], citedByOwnNames);
  if (!few) return null;
  const own = (id: string) => {
    const stored = few.articles.get(id);
    return stored?.pack === OWN_PACK ? stored : undefined;
  };
  const gone = changes.gone.flatMap((id) => own(id)?.article ?? []);
  if (gone.some(({ id }) => citedByOwnNames(few).has(id))) return null;
  const put = checkFew(few, changes.put).filter(
    (article) => JSON.stringify(own(article.id)?.article) !== JSON.stringify(article),
  );
  if (put.length + gone.length === 0) return gone;
  const spotter = await makeSpotter(lexiconOf(few));
  const blocks = await mended(few, put, gone, spotter);
  if (!blocks) return null;
  const record: StoredPack = {
    ...(few.packs.find(({ id }) => id === OWN_PACK) ?? {
      id: OWN_PACK,
      title: EMPTY_OWN_PACK.title,
      cues: {},
    }),
    // Of all that it holds, and so not known.
    fingerprint: "",
  };
  const isWritten = await writeFew(db, few.keys, {
    pack: record,
    articles: put.map((article): StoredArticle => ({ id: article.id, pack: OWN_PACK, article })),
    mentions: [...blocks.mentions.values()],
    gone: gone.map(({ id }) => id),
    blocks: blocks.changed,
  });
  return isWritten ? gone : null;
}

interface Mended {
  mentions: Map<string, StoredMentions>;
  /** By the key of the block that each list takes the place of. */
  changed: Map<string, IndexBlock[]>;
}

/** The blocks around the articles, mended; null where one is of another making than the others will be. */
async function mended(
  few: Few,
  put: Article[],
  gone: Article[],
  spotter: ArticleSpotter,
): Promise<Mended | null> {
  const mentions = new Map<string, StoredMentions>();
  const changed = new Map<string, IndexBlock[]>();
  const languages = new Map(few.languages);
  for (const article of put) {
    const found = spotter.read(article);
    mentions.set(article.id, { article: article.id, spotter: spotter.version, mentions: found });
    languages.set(article.id, article.language);
  }
  for (const [key, block] of few.blocks) {
    if (!isIndexed({ blocks: [block] }, spotter.version)) return null;
    const isHere = ({ id }: Article) => few.keyOf(id) === key;
    const edits = [
      ...gone.filter(isHere).map(({ id }) => ({ id, now: null })),
      ...put.filter(isHere).map((article) => ({
        id: article.id,
        now: { article, mentions: mentions.get(article.id)!.mentions },
      })),
    ];
    const languageOf = (id: string) => languages.get(id)!;
    if (edits.length > 0) changed.set(key, await inSlices(blocksAfter(block, edits, { languageOf })));
  }
  return { mentions, changed };
}
