/** How a search shows what it has found, whether by the index (`findWords`) or by the full text (`createSearch`). */
import type { Entity } from "../lexicon/entity.ts";
import { simplified } from "../lexicon/han-scripts.ts";
import type { Quote } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { IndexedPassage } from "./indexed-passage.ts";
import { cutOf, FOLLOWS, runsOf, sourceOf } from "./quote.ts";
import { passagesNaming } from "./entity-in-corpus.ts";
import { bestStretch } from "./stretch.ts";
import type { Term } from "./terms.ts";

/** What is typed into the search box. `entity`: an id; only passages that name it are found. */
export interface SearchQuery {
  text: string;
  entity?: string | undefined;
  /** At most so many quotes. */
  limit: number;
}

/** Words as they are compared: in lower case, without accents, so that "Pekin" finds "Pékin", and in one Chinese script. */
export const plainForm = (term: string) =>
  simplified(term.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")).trim();

/** The ids of entities by what each is called, in `plainForm`: a corpus need not hold the name by which a reader knows somebody. */
export function namesOf(entities: readonly Pick<Entity, "id" | "name" | "names">[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { id, name, names } of entities)
    for (const each of [name, ...names.map(({ text }) => text)]) known.set(plainForm(each), id);
  return known;
}

/** A passage quoted by the sentences, or clauses, that hold most of the hits; the hits stand as ties. `score`: 0 … 1. */
export function quoteFound(indexed: IndexedPassage, hits: readonly Term[], score: number): Quote {
  const { text } = indexed.passage;
  const stretch = bestStretch(text, hits, new Map(), FOLLOWS);
  return {
    ...cutOf(text, stretch),
    runs: runsOf(text, stretch, [], hits),
    source: sourceOf(indexed),
    why: [],
    score: Math.round(100 * score) / 100,
  };
}

/**
 * Where the words of a query are one of `names` (see `namesOf`): the passages that name that entity, in the corpus's order. None where the
 * query asks about another entity.
 */
export async function quotesNaming(
  index: CorpusIndex,
  names: ReadonlyMap<string, string>,
  { text, entity, limit }: SearchQuery,
): Promise<Quote[]> {
  const id = names.get(plainForm(text));
  if (id === undefined || (entity && id !== entity)) return [];
  const passages = await index.read(passagesNaming(index, id).slice(0, limit));
  return passages.map((indexed) => {
    const hits = indexed.named.filter((at) => at.entity === id).map((at) => ({ ...at, key: id }));
    return quoteFound(indexed, hits, 1);
  });
}
