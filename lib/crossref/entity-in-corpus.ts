/** Where an entity stands in the corpus, whatever is being read: its passages, their places in the articles, its company. */
import { displayTitle } from "../corpus/article.ts";
import type { CardContent, EntityLabel, Source, Strip } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { sourceOf } from "./quote.ts";

/** The numbers of the passages that name an entity, in the corpus's order. */
export function passagesNaming(index: CorpusIndex, entity: string): number[] {
  return [...index.postings(`e${entity}`).list()];
}

/** What an entity is called; null where the corpus knows none of that id. */
export function labelOf(index: CorpusIndex, id: string): EntityLabel | null {
  const entity = index.entities.get(id);
  return entity ? { id, name: entity.name, type: entity.type } : null;
}

/** How many articles name an entity. */
export function articlesNaming(index: CorpusIndex, entity: string): number {
  let count = 0;
  let last = "";
  for (const number of index.postings(`e${entity}`).list()) {
    const article = index.articleOf(number);
    if (article !== last) count++;
    last = article;
  }
  return count;
}

/** A strip for each article that names an entity, in the corpus's order; at most `most`. */
export async function stripsOf(index: CorpusIndex, entity: string, most = Infinity): Promise<Strip[]> {
  const strips = new Map<string, Strip>();
  for (const { article, passage } of await index.read(firstOf(index, entity, most))) {
    let strip = strips.get(article.id);
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

/** The passages that name it in the first articles that do. */
function firstOf(index: CorpusIndex, entity: string, articles: number): number[] {
  const all = passagesNaming(index, entity);
  const seen = new Set<string>();
  const end = all.findIndex((number) => seen.add(index.articleOf(number)).size > articles);
  return end < 0 ? all : all.slice(0, end);
}

/** The entities that share passages with one, most often first; those of tier context last, since countries stand beside everybody. */
export function besideOf(index: CorpusIndex, entity: string, most = 8): CardContent["beside"] {
  const rank = (id: string) => (index.entities.get(id)?.tier === "context" ? 1 : 0);
  return [...index.together(entity)]
    .sort(([a, x], [b, y]) => rank(a) - rank(b) || y - x)
    .slice(0, most)
    .flatMap(([id, count]) => {
      const label = labelOf(index, id);
      return label ? [{ ...label, together: count }] : [];
    });
}

/** The passages that an entity's gloss rests on; one that is no longer there is left out. */
export async function citesOf(index: CorpusIndex, entity: string): Promise<Source[]> {
  const cites = index.entities.get(entity)?.cites ?? [];
  const articles = await Promise.all(cites.map(({ article }) => index.article(article)));
  return cites.flatMap(({ paragraph }, i) => {
    const article = articles[i];
    const passage = article?.passages.find((p) => p.paragraph === paragraph);
    return article && passage ? [sourceOf({ article, passage })] : [];
  });
}
