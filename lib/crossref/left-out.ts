import { bearingOf } from "./bearing.ts";
import type { Quote } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { KNOWN, type ReadSentence } from "./page-sentences.ts";
import { FOLLOWS, tiedQuote } from "./quote.ts";
import { passagesNaming } from "./entity-in-corpus.ts";

/** How many passages are weighed, of those that name most of the page's entities. */
const WEIGHED = 200;
/** How many are shown. */
const MOST = 3;

/**
 * The corpus's strongest points on the page's entities that the page does not make: passages that name most of these entities, hold most
 * concepts that the page lacks, and hardly answer any of its sentences. At most two are of one article.
 */
export async function leftOut(
  index: CorpusIndex,
  sentences: readonly ReadSentence[],
  entities: ReadonlySet<string>,
  isElsewhere: (passage: number) => boolean,
): Promise<Quote[]> {
  const covered = new Map<number, number>();
  const said = new Set(sentences.flatMap(({ query }) => [...query.keys()]));
  for (const { answer } of sentences)
    if (answer) covered.set(answer.passage, Math.max(covered.get(answer.passage) ?? 0, answer.strength));
  const about = new Map<number, number>();
  for (const entity of entities)
    for (const passage of passagesNaming(index, entity)) about.set(passage, (about.get(passage) ?? 0) + 1);
  const weighed = [...about]
    .filter(([passage]) => isElsewhere(passage) && (covered.get(passage) ?? 0) < KNOWN / 2)
    .sort(([, a], [, b]) => b - a)
    .slice(0, WEIGHED);
  const passages = await index.read(weighed.map(([passage]) => passage));
  const scored = weighed
    .map(([passage, names], i) => {
      const indexed = passages[i]!;
      const bearing = bearingOf(index, new Map(), indexed);
      const fresh = new Set(
        bearing.terms.filter((t) => t.key[0] === "c" && !said.has(t.key)).map((t) => t.key),
      ).size;
      return { passage, indexed, bearing, score: names * Math.sqrt(1 + fresh) };
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
  const perArticle = new Map<string, number>();
  const chosen = scored.filter(({ passage }) => {
    const id = index.articleOf(passage);
    perArticle.set(id, (perArticle.get(id) ?? 0) + 1);
    return perArticle.get(id)! <= 2;
  });
  return chosen.slice(0, MOST).map(({ indexed, bearing }) => {
    const entity = indexed.named.find((at) => entities.has(at.entity))?.entity ?? null;
    return tiedQuote(index, indexed, entity, bearing, FOLLOWS);
  });
}
