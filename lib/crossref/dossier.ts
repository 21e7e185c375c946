import type { Entity } from "../lexicon/entity.ts";
import type { Dossier } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { plainQuote } from "./quote.ts";
import { besideOf, passagesNaming, stripsOf } from "./standing.ts";

/** All that the corpus says of an entity: every passage that names it, in the corpus's order. */
export function dossier(index: CorpusIndex, entity: Entity): Dossier {
  return {
    entity,
    quotes: passagesNaming(index, entity.id).map((number) => plainQuote(index.passages[number]!, entity.id)),
    beside: besideOf(index, entity.id, 24),
    strips: stripsOf(index, entity.id),
  };
}
