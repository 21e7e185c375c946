/** What an import would lose: said before it is done, since what a pack has taken the place of is gone for good. */
import { OWN_PACK, type Pack } from "../lexicon/pack.ts";
import { fingerprintOfAll } from "./fingerprint.ts";

/** How many would go, come in other words, and be new. */
export interface Change {
  gone: number;
  changed: number;
  fresh: number;
}

export interface Replaced {
  /** The fingerprint of what would be lost: whoever agrees to that has agreed to nothing else. */
  mark: string;
  /** Whether it is the reader's own pack. A file is merged with that, and nothing of it goes. */
  own: boolean;
  /** The title of the pack that stands there, and of the one that would come; its id where it has none. */
  title: string;
  by: string;
  articles: Change;
  names: Change;
}

/**
 * What would be lost if `next` were imported over `now`, which has the same id; null where all that is there would stay word for word.
 * Articles and names count: groups of cues and what was learnt only serve them.
 */
export async function replacedBy(now: Pack, next: Pack): Promise<Replaced | null> {
  const own = now.id === OWN_PACK;
  const articles = compare(now.articles, next.articles, own);
  const names = compare(now.lexicon.entities, next.lexicon.entities, own);
  const lost = [...articles.lost, ...names.lost];
  if (lost.length === 0) return null;
  return {
    mark: await fingerprintOfAll(lost),
    own,
    title: now.title || now.id,
    by: next.title || next.id,
    articles: articles.change,
    names: names.change,
  };
}

/** What all parts of a pack would replace; null where none would anything. What is new is known of some parts only, and so not told. */
export function inAll(parts: readonly Replaced[]): Replaced | null {
  const sum = (a: Change, b: Change): Change => ({
    gone: a.gone + b.gone,
    changed: a.changed + b.changed,
    fresh: 0,
  });
  const [first] = parts;
  if (!first) return null;
  const none: Change = { gone: 0, changed: 0, fresh: 0 };
  return {
    ...first,
    articles: parts.map(({ articles }) => articles).reduce(sum, none),
    names: parts.map(({ names }) => names).reduce(sum, none),
  };
}

function compare(
  now: readonly { id: string }[],
  next: readonly { id: string }[],
  isMerged: boolean,
): { change: Change; lost: unknown[] } {
  const coming = new Map(next.map((record) => [record.id, record]));
  const known = new Set(now.map(({ id }) => id));
  const gone = isMerged ? [] : now.filter(({ id }) => !coming.has(id));
  const changed = now.filter((record) => {
    const other = coming.get(record.id);
    return other && JSON.stringify(other) !== JSON.stringify(record);
  });
  const fresh = next.filter(({ id }) => !known.has(id)).length;
  return { change: { gone: gone.length, changed: changed.length, fresh }, lost: [...gone, ...changed] };
}
