import { displayTitle } from "../corpus/article.ts";
import type { CardContent, EntityLabel, Source, Strip } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { sourceOf } from "./quote.ts";

/** Where an entity stands in the corpus, whatever is being read: its passages, their places in the articles, its company. */

/** The numbers of the passages that name it, in the corpus's order. */
export function passagesNaming(index: CorpusIndex, entity: string): number[] {
  return [...(index.postings.get(`e${entity}`)?.list() ?? [])];
}

export function labelOf(index: CorpusIndex, id: string): EntityLabel | null {
  const entity = index.entities.get(id);
  return entity ? { id, name: entity.name, type: entity.type } : null;
}

/** How many articles name it. */
export function articlesNaming(index: CorpusIndex, entity: string): number {
  let count = 0;
  let last: unknown;
  for (const number of index.postings.get(`e${entity}`)?.list() ?? []) {
    const { article } = index.passages[number]!;
    if (article !== last) count++;
    last = article;
  }
  return count;
}

/** A strip for each article that names it, in the corpus's order; at most `most`. */
export function stripsOf(index: CorpusIndex, entity: string, most = Infinity): Strip[] {
  const strips = new Map<string, Strip>();
  for (const number of passagesNaming(index, entity)) {
    const { article, passage } = index.passages[number]!;
    let strip = strips.get(article.id);
    if (!strip && strips.size >= most) break;
    if (!strip)
      strips.set(article.id, (strip = { article: article.id, title: displayTitle(article), ticks: [] }));
    const last = article.passages.at(-1)?.paragraph ?? 1;
    strip.ticks.push({
      paragraph: passage.paragraph,
      at: last <= 1 ? 0 : (passage.paragraph - 1) / (last - 1),
    });
  }
  return [...strips.values()];
}

/** The entities that share passages with it, most often first; countries, which share all, last. */
export function besideOf(index: CorpusIndex, entity: string, most = 8): CardContent["beside"] {
  const rank = (id: string) => (index.entities.get(id)?.tier === "context" ? 1 : 0);
  return [...countTogether(index, entity)]
    .sort(([a, x], [b, y]) => rank(a) - rank(b) || y - x)
    .slice(0, most)
    .flatMap(([id, count]) => {
      const label = labelOf(index, id);
      return label ? [{ ...label, together: count }] : [];
    });
}

function countTogether(index: CorpusIndex, entity: string): ReadonlyMap<string, number> {
  const known = index.together.get(entity);
  if (known) return known;
  const together = new Map<string, number>();
  for (const number of passagesNaming(index, entity))
    for (const id of new Set(index.passages[number]!.named.map((at) => at.entity)))
      if (id !== entity) together.set(id, (together.get(id) ?? 0) + 1);
  index.together.set(entity, together);
  return together;
}

/** The passages that an entity's gloss rests on. */
export function citesOf(index: CorpusIndex, entity: string): Source[] {
  return (index.entities.get(entity)?.cites ?? []).flatMap(({ article, paragraph }) => {
    const known = index.articles.get(article);
    const passage = known?.passages.find((p) => p.paragraph === paragraph);
    return known && passage ? [sourceOf({ article: known, passage, named: [], length: 0 })] : [];
  });
}
