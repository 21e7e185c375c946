import type { Entity } from "../lexicon/entity.ts";
import type { Dossier, Quote } from "./content.ts";
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

/** Quotations by who says them, the most quoted source first: for a matter on which sources differ. No stance is inferred. */
export function bySource(
  quotes: readonly Quote[],
): { publisher: string; kind: Quote["source"]["kind"]; quotes: Quote[] }[] {
  const groups = new Map<string, { publisher: string; kind: Quote["source"]["kind"]; quotes: Quote[] }>();
  for (const quote of quotes) {
    const { publisher, title, kind } = quote.source;
    const key = publisher || title;
    const known = groups.get(key);
    if (known) known.quotes.push(quote);
    else groups.set(key, { publisher: key, kind, quotes: [quote] });
  }
  return [...groups.values()].sort((a, b) => b.quotes.length - a.quotes.length);
}
