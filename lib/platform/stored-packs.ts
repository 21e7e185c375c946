/** The packs within a corpus as it is stored: one taken out, one put in, and what all of them know together. */
import type { Associations } from "../corpus/associations.ts";
import type { Lexicon } from "../lexicon/entity.ts";
import { PACK_FORMAT, PACK_VERSION, type Pack } from "../lexicon/pack.ts";
import type { StoredCorpus, StoredPack } from "./corpus-database.ts";
import { mergeCues } from "./merge-cues.ts";
import { isRecord } from "./sound-records.ts";

/** A pack as it was imported; null where there is none of that id. */
export function packIn({ packs, articles, entities }: StoredCorpus, id: string): Pack | null {
  const stored = packs.find((pack) => pack.id === id);
  if (!stored) return null;
  const associations = associationsOf(stored);
  const its = <T extends { pack: string }>(list: T[]) => list.filter(({ pack }) => pack === id);
  return {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    id,
    title: stored.title,
    articles: its(articles).map(({ article }) => article),
    lexicon: { entities: its(entities).map(({ entity }) => entity), cues: stored.cues },
    ...(associations && { associations }),
  };
}

/**
 * What was learnt of a pack's articles; null where nothing was, or what is stored is damaged. Its weights were checked when it was imported:
 * to check each again would take as long as all the rest of a wake.
 */
export function associationsOf({ associations }: StoredPack): Associations | null {
  if (!associations) return null;
  try {
    const read = JSON.parse(associations) as Associations;
    if (Array.isArray(read.passages) && isRecord(read.weights) && isRecord(read.nothing)) return read;
    throw new Error("What is associated with a pack has another form.");
  } catch (error) {
    console.error(error);
    return null;
  }
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

/** The corpus without a pack and what came with it. */
export function withoutPack(corpus: StoredCorpus, pack: string): StoredCorpus {
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

/**
 * `rest`, the corpus without the pack, and the pack with its fingerprint. An article that the pack had `before`, word for word, stays the
 * very record that it was, and its mentions with it.
 */
export function withPack(
  rest: StoredCorpus,
  before: StoredCorpus,
  pack: Pack,
  fingerprint: string,
): StoredCorpus {
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
      {
        id,
        title,
        fingerprint,
        cues: lexicon.cues,
        ...(associations && { associations: JSON.stringify(associations) }),
      },
    ],
    articles: [...rest.articles, ...articles],
    entities: [...rest.entities, ...lexicon.entities.map((entity) => ({ id: entity.id, pack: id, entity }))],
    mentions: [...rest.mentions, ...before.mentions.filter(({ article }) => kept.has(article))],
    blocks: rest.blocks,
  };
}
