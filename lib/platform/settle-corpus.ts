/** What is worked out of a corpus before it is stored: the mentions of every article, and the index over them. */
import type { Article } from "../corpus/article.ts";
import { settleBlocks } from "../crossref/cut-blocks.ts";
import { type IndexBlock, TERMS_VERSION } from "../crossref/index-block.ts";
import type { Lexicon } from "../lexicon/entity.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import type { CorpusDatabase, CorpusState, StoredCorpus, StoredMentions } from "./corpus-database.ts";
import { inSlices } from "./in-slices.ts";
import { lexiconOf } from "./stored-packs.ts";
import { writeCorpus } from "./write-corpus.ts";

/** Finds the mentions of an article; `version` names the lexicon and the code that it finds them by. */
export interface ArticleSpotter {
  version: string;
  read(article: Article): ArticleMention[];
}
export type MakeSpotter = (lexicon: Lexicon) => Promise<ArticleSpotter>;

/**
 * Stores `after` in the place of `before`, with its mentions and its index. Those are worked out before the first write: a transaction
 * does not wait for anything but itself.
 */
export async function settleCorpus(
  db: CorpusDatabase,
  before: StoredCorpus,
  after: StoredCorpus,
  makeSpotter: MakeSpotter,
): Promise<void> {
  const spotter = await makeSpotter(lexiconOf(after));
  const mentions = await inSlices(mentionsBy(spotter, after));
  const blocks = await inSlices(blocksOf(before, { ...after, mentions }, spotter.version));
  await writeCorpus(db, before, { ...after, mentions, blocks });
}

/** The mentions of every article; those that this very spotter found before are kept. */
function* mentionsBy(
  spotter: ArticleSpotter,
  { articles, mentions }: StoredCorpus,
): Generator<void, StoredMentions[]> {
  const known = new Map(mentions.map((stored) => [stored.article, stored]));
  const found: StoredMentions[] = [];
  for (const { id, article } of articles) {
    const stored = known.get(id);
    if (stored?.spotter === spotter.version) found.push(stored);
    else {
      found.push({ article: id, spotter: spotter.version, mentions: spotter.read(article) });
      yield;
    }
  }
  return found;
}

/** The index of what is to be stored. A record has changed unless it is the very object that was stored before. */
function blocksOf(
  before: StoredCorpus,
  { articles, mentions }: StoredCorpus,
  spotter: string,
): Generator<void, IndexBlock[]> {
  const byId = new Map(mentions.map((stored) => [stored.article, stored]));
  const texts = new Map(before.articles.map((stored) => [stored.id, stored]));
  const names = new Map(before.mentions.map((stored) => [stored.article, stored]));
  const now = new Map(articles.map((stored) => [stored.id, stored]));
  return settleBlocks(before.blocks, {
    // As the database orders its keys: by their units, in no language.
    articles: articles.map(({ article }) => article).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    mentionsOf: (id) => byId.get(id)?.mentions ?? [],
    spotter,
    hasOtherText: (id) => texts.get(id) !== now.get(id),
    hasOtherNames: (id) => names.get(id) !== byId.get(id),
  });
}

/**
 * Whether there is an index of this version's making, and of this spotter's where one is given. It is written together with the
 * articles, so it is of all of them; to count those would take a fifth of a wake.
 */
export function isIndexed({ blocks }: Pick<CorpusState, "blocks">, spotter?: string): boolean {
  const isOurs = (block: IndexBlock) =>
    block.version === TERMS_VERSION && block.spotter === (spotter ?? block.spotter);
  return blocks.length > 0 && blocks.every(isOurs);
}
