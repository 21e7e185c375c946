/** The packs within a stored corpus: takes one out, puts one in, and puts together what all of them know. */
import type { Associations } from "../corpus/associations.ts";
import type { Lexicon } from "../lexicon/entity.ts";
import { OWN_PACK, PACK_FORMAT, PACK_VERSION, type Pack, SHIPPED_PACK } from "../lexicon/pack.ts";
import type { StoredCorpus, StoredPack } from "./corpus-database.ts";
import { mergeCues } from "./merge-cues.ts";
import { isRecord } from "./is-record.ts";

/** A pack of the corpus, as it was imported; null where there is none of that id. */
export function packIn(
  { packs, articles, entities }: Pick<StoredCorpus, "packs" | "articles" | "entities">,
  id: string,
): Pack | null {
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
 * What was learnt about a pack's articles; null where nothing was, or what is stored is damaged. The weights were checked when the pack was
 * imported: to check each again would take as long as all the rest of a wake.
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

/** Of two names in the same words the first counts: an imported pack is not to turn what ships into something else. */
const FIRST = [OWN_PACK, SHIPPED_PACK];
const rankOf = (id: string) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/**
 * The lexicon of all packs together: the reader's own, then what ships, then the others in the order of their ids, so that the same corpus
 * gives the same lexicon whichever came first.
 */
export function lexiconOf({ packs, entities }: Pick<StoredCorpus, "packs" | "entities">): Lexicon {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return mergeCues(
    packs
      .toSorted((a, b) => rankOf(a.id) - rankOf(b.id) || byId(a, b))
      .map(({ id, cues }) => ({
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
 * The corpus with a pack. `rest`: the corpus without it. `before`: the corpus as it was; an article that the pack had then, word for word,
 * stays the very object that it was, and keeps its mentions.
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
