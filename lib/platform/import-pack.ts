import type { Article } from "../corpus/article.ts";
import { settleBlocks } from "../crossref/cut-blocks.ts";
import { type IndexBlock, TERMS_VERSION } from "../crossref/index-block.ts";
import type { Lexicon } from "../lexicon/entity.ts";
import { PACK_FORMAT, PACK_VERSION, type Pack, readPack } from "../lexicon/pack.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import {
  type CorpusDatabase,
  type CorpusState,
  readCorpus,
  readState,
  type StoredCorpus,
  type StoredMentions,
  writeCorpus,
} from "./corpus-database.ts";
import { type OnClash, settleClashes } from "./clashes.ts";
import { fingerprintOfAll } from "./fingerprint.ts";
import { inSlices } from "./in-slices.ts";
import { mergeCues } from "./merge-cues.ts";

/** Finds the mentions of an article; `version` names the lexicon and the code that it finds them by. */
export interface Spotter {
  version: string;
  read(article: Article): ArticleMention[];
}
export type MakeSpotter = (lexicon: Lexicon) => Promise<Spotter>;

/**
 * The one way into the corpus, for what ships and for what a reader brings. A pack of an id that is there already is replaced
 * without remains; the very same pack changes nothing. Throws PackError where the pack is none, and Error where another pack
 * has the same article or entity and it does not give way; the corpus is then as it was.
 */
export async function importPack(
  db: CorpusDatabase,
  json: unknown,
  makeSpotter: MakeSpotter,
  onClash: OnClash = "refuse",
): Promise<"imported" | "unchanged"> {
  const pack = readPack(json);
  // What ships is imported at every start: that it is there already is seen without reading all that is.
  const stored = await db.get("packs", pack.id);
  if (stored && stored.fingerprint === (await markOf(pack))) return "unchanged";
  return changePack(db, pack.id, () => pack, makeSpotter, onClash);
}

/**
 * Puts what `change` makes of a pack in its place: it gets the pack as it stands, null where there is none, and gives null to
 * take it out. Checked as any pack is; throws as `importPack` does.
 */
export function changePack(
  db: CorpusDatabase,
  id: string,
  change: (now: Pack | null) => Pack | null,
  makeSpotter: MakeSpotter,
  onClash: OnClash = "refuse",
): Promise<"imported" | "unchanged"> {
  return oneAtATime(async () => {
    const before = await readCorpus(db);
    const now = packIn(before, id);
    const wanted = change(now);
    if (!now && !wanted) return "unchanged";
    const rest = without(before, id);
    const pack = wanted && settleClashes(rest, readPack(wanted), onClash);
    const mark = pack && (await markOf(pack));
    if (mark && before.packs.some((stored) => stored.id === id && stored.fingerprint === mark))
      return "unchanged";
    await settle(db, before, pack ? withPack(rest, before, pack, mark!) : rest, makeSpotter);
    return "imported";
  });
}

/** A pack as it was imported; null where there is none of that id. */
export function packIn({ packs, articles, entities }: StoredCorpus, id: string): Pack | null {
  const stored = packs.find((pack) => pack.id === id);
  if (!stored) return null;
  const its = <T extends { pack: string }>(list: T[]) => list.filter(({ pack }) => pack === id);
  return {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    id,
    title: stored.title,
    articles: its(articles).map(({ article }) => article),
    lexicon: { entities: its(entities).map(({ entity }) => entity), cues: stored.cues },
    ...(stored.associations && { associations: stored.associations }),
  };
}

/** Finds and indexes again what is out of date: after the reader changed the names, or an update what finds them. */
export function respot(db: CorpusDatabase, makeSpotter: MakeSpotter): Promise<void> {
  return oneAtATime(async () => {
    // Reading all is not needed to see that nothing is to be done, as on most mornings.
    const state = await readState(db);
    if (isIndexed(state, (await makeSpotter(lexiconOf(state))).version)) return;
    const before = await readCorpus(db);
    await settle(db, before, before, makeSpotter);
  });
}

/** What all packs know together, in the order of their ids: the same corpus gives the same lexicon, whatever came first. */
export function lexiconOf({ packs, entities }: Pick<StoredCorpus, "packs" | "entities">): Lexicon {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return mergeCues(
    packs.toSorted(byId).map(({ id, cues }) => ({
      pack: id,
      cues,
      entities: entities
        .filter(({ pack }) => pack === id)
        .toSorted(byId)
        .map(({ entity }) => entity),
    })),
  );
}

/** Everything is worked out before the first write: a transaction does not wait for anything but itself. */
async function settle(
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

function* mentionsBy(
  spotter: Spotter,
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

/** The index of what is to be stored; a record that is the very one stored before has not changed. */
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
export function isIndexed({ blocks }: CorpusState, spotter?: string): boolean {
  const isOurs = (block: IndexBlock) =>
    block.version === TERMS_VERSION && block.spotter === (spotter ?? block.spotter);
  return blocks.length > 0 && blocks.every(isOurs);
}

const markOf = ({ articles, ...rest }: Pack) => fingerprintOfAll([rest, ...articles]);

function without(corpus: StoredCorpus, pack: string): StoredCorpus {
  const articles = corpus.articles.filter((stored) => stored.pack !== pack);
  const ids = new Set(articles.map(({ id }) => id));
  return {
    packs: corpus.packs.filter(({ id }) => id !== pack),
    articles,
    entities: corpus.entities.filter((stored) => stored.pack !== pack),
    mentions: corpus.mentions.filter(({ article }) => ids.has(article)),
    blocks: corpus.blocks,
  };
}

/** An article that the pack had before, word for word, stays the very record that it was, and its mentions with it. */
function withPack(rest: StoredCorpus, before: StoredCorpus, pack: Pack, mark: string): StoredCorpus {
  const { id, title, lexicon, associations } = pack;
  const had = new Map(
    before.articles.filter((stored) => stored.pack === id).map((stored) => [stored.id, stored]),
  );
  const articles = pack.articles.map((article) => {
    const stored = { id: article.id, pack: id, article };
    const old = had.get(article.id);
    return old && JSON.stringify(old) === JSON.stringify(stored) ? old : stored;
  });
  const now = new Set(articles);
  const kept = new Set([...had.values()].filter((stored) => now.has(stored)).map((stored) => stored.id));
  return {
    packs: [
      ...rest.packs,
      { id, title, fingerprint: mark, cues: lexicon.cues, ...(associations && { associations }) },
    ],
    articles: [...rest.articles, ...articles],
    entities: [...rest.entities, ...lexicon.entities.map((entity) => ({ id: entity.id, pack: id, entity }))],
    mentions: [...rest.mentions, ...before.mentions.filter(({ article }) => kept.has(article))],
    blocks: rest.blocks,
  };
}

/** Reading, working out and writing must not cross with another import, in this window or another. */
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request("corpus", work) as Promise<T>;
}
