import type { Entity } from "../lexicon/entity.ts";
import type { Dossier } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { plainQuote } from "./quote.ts";
import { besideOf, passagesNaming, stripsOf } from "./entity-in-corpus.ts";

/** All that the corpus says of an entity: every passage that names it, in the corpus's order. */
export async function dossier(index: CorpusIndex, entity: Entity): Promise<Dossier> {
  const passages = await index.read(passagesNaming(index, entity.id));
  return {
    entity,
    quotes: passages.map((passage) => plainQuote(passage, entity.id)),
    beside: besideOf(index, entity.id, 24),
    strips: await stripsOf(index, entity.id),
  };
}
