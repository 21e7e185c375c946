import { bearingOf } from "./bearing.ts";
import { choosePassages } from "./choose-passages.ts";
import type { CardContent, Quote } from "./content.ts";
import type { Reading } from "./reading.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { figurePairs } from "./figure-pairs.ts";
import type { Query } from "./query.ts";
import { FOLLOWS, LEADS, plainQuote, tiedQuote } from "./quote.ts";
import type { Ranked } from "./rank.ts";
import { rankElsewhere } from "./rank-elsewhere.ts";
import { articlesNaming, besideOf, citesOf, labelOf, stripsOf } from "./entity-in-corpus.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** How many more can be unfolded, and how many strips there are: nobody wants more of them in a card; the dossier has them all. */
const MOST = 12;

/** The passages that bear on the sentence read, quoted, best first, at most three; none where none of them may lead. */
export async function bearingPassages(
  index: CorpusIndex,
  reading: Reading,
  weights: Weights = WEIGHTS,
): Promise<Quote[]> {
  const { query, ranked } = await rankElsewhere(index, reading, weights);
  return quotesOf(index, reading, query, choosePassages(index, reading, query, ranked));
}

function quotesOf(index: CorpusIndex, { entity }: Reading, query: Query, chosen: readonly Ranked[]): Quote[] {
  return chosen.map(({ indexed }, at) =>
    tiedQuote(index, indexed, entity, bearingOf(index, query, indexed), at === 0 ? LEADS : FOLLOWS),
  );
}

/** The card of the entity pointed at, for what is being read; null where the corpus knows no such entity. */
export async function cardContent(index: CorpusIndex, reading: Reading): Promise<CardContent | null> {
  const label = reading.entity ? labelOf(index, reading.entity) : null;
  if (!label) return null;
  // What does not depend on the ranking is read meanwhile.
  const standing = Promise.all([citesOf(index, label.id), stripsOf(index, label.id, MOST)]);
  standing.catch(() => {});
  const { query, ranked, isElsewhere } = await rankElsewhere(index, reading);
  const chosen = choosePassages(index, reading, query, ranked);
  const shown = new Set(chosen.map(({ passage }) => passage));
  const order = ranked.map((r) => r.passage);
  const more = moreOf(index, label.id, order, (n) => !shown.has(n) && isElsewhere(n));
  const [[cites, strips], others, compared] = await Promise.all([
    standing,
    index.read(more),
    index.read(new Set([...shown, ...order.slice(0, MOST)])),
  ]);
  return {
    entity: { ...label, gloss: index.entities.get(label.id)!.gloss, cites },
    articles: articlesNaming(index, label.id),
    passages: quotesOf(index, reading, query, chosen),
    more: others.map((passage) => plainQuote(passage, label.id)),
    figures: figurePairs(index, reading, compared),
    strips,
    beside: besideOf(index, label.id),
  };
}

/** Further passages that name the entity, by number; those first that share something with the sentence. `order`: as they are ranked. */
function moreOf(
  index: CorpusIndex,
  entity: string,
  order: readonly number[],
  wanted: (passage: number) => boolean,
): number[] {
  const names = (n: number) => index.namedIn(n).has(entity);
  const found = order.filter((n) => wanted(n) && names(n)).slice(0, MOST);
  for (const n of index.postings(`e${entity}`).list()) {
    if (found.length >= MOST) break;
    if (wanted(n) && !found.includes(n)) found.push(n);
  }
  return found;
}
