/** What a search finds, however it finds it. */
import type { Entity } from "../lexicon/entity.ts";
import { simplified } from "../lexicon/han-scripts.ts";
import type { Quote } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { IndexedPassage } from "./indexed-passage.ts";
import { cutOf, FOLLOWS, runsOf, sourceOf } from "./quote.ts";
import { passagesNaming } from "./standing.ts";
import { bestStretch } from "./stretch.ts";
import type { Term } from "./terms.ts";

/** A query of the search box. `entity`: only passages that name it. */
export interface SearchQuery {
  text: string;
  entity?: string | undefined;
  /** At most so many quotes. */
  limit: number;
}

/** Letters without marks, so that "Pekin" finds "Pékin"; one Chinese script. */
export const plain = (term: string) =>
  simplified(term.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")).trim();

/** What an entity is called, by how it is compared: a corpus need not hold the word that a reader knows it by. */
export function namesOf(entities: readonly Pick<Entity, "id" | "name" | "names">[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { id, name, names } of entities)
    for (const each of [name, ...names.map(({ text }) => text)]) known.set(plain(each), id);
  return known;
}

/** The sentences, or the clauses, with most of the hits; the hits as ties. `score`: 0 … 1. */
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
 * Where the words are one of `names`: the passages that name who it is, in the corpus's order; the places where they do as hits. None
 * where another entity is asked about.
 */
export async function naming(
  index: CorpusIndex,
  names: ReadonlyMap<string, string>,
  { text, entity, limit }: SearchQuery,
): Promise<Quote[]> {
  const id = names.get(plain(text));
  if (id === undefined || (entity && id !== entity)) return [];
  const passages = await index.read(passagesNaming(index, id).slice(0, limit));
  return passages.map((indexed) => {
    const hits = indexed.named.filter((at) => at.entity === id).map((at) => ({ ...at, key: id }));
    return quoteFound(indexed, hits, 1);
  });
}
