import { bearingOf } from "./bearing.ts";
import type { CardContent, Quote, Reading } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { figurePairs } from "./figure-pairs.ts";
import { queryOf } from "./query.ts";
import { plainQuote, tiedQuote } from "./quote.ts";
import { rankQuery, type Ranked } from "./rank.ts";
import { besideOf, citesOf, labelOf, passagesNaming, stripsOf } from "./standing.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/**
 * What a passage must share with the sentence beside the entity's name before it bears on it: about one idea that is not on
 * every page, and a tenth of what the sentence says. Below that the card says who or what it is and does not pretend.
 */
const BEARS = { worth: 1.2, share: 0.1 };
const SHOWN = 3;
/** More than these nobody unfolds; the dossier has them all. */
const MOST = 12;

/** The passages that bear on the sentence read, best first; none where the first of them does not. */
export function bearingPassages(
  index: CorpusIndex,
  reading: Reading,
  weights: Weights = WEIGHTS,
): { passage: Ranked["passage"]; quote: Quote }[] {
  const query = queryOf(index, reading, weights);
  const found: { passage: number; quote: Quote }[] = [];
  for (const { passage } of rankQuery(index, query, weights).slice(0, SHOWN)) {
    const { worth, share } = bearingOf(index, query, passage, reading.entity);
    if (worth < BEARS.worth || share < BEARS.share) {
      if (found.length === 0) break;
      continue;
    }
    found.push({
      passage,
      quote: tiedQuote(index, index.passages[passage]!, reading.entity, bearingOf(index, query, passage)),
    });
  }
  return found;
}

/** The card of the entity pointed at, by what is being read; null where the corpus knows no such entity. */
export function cardContent(index: CorpusIndex, reading: Reading): CardContent | null {
  const label = reading.entity ? labelOf(index, reading.entity) : null;
  if (!label) return null;
  const passages = bearingPassages(index, reading);
  const shown = new Set(passages.map((p) => p.passage));
  const naming = passagesNaming(index, label.id);
  const order = rankQuery(index, queryOf(index, reading, WEIGHTS)).map((r) => r.passage);
  const rest = [...order.filter((n) => naming.includes(n)), ...naming.filter((n) => !order.includes(n))];
  const strips = stripsOf(index, label.id);
  return {
    entity: { ...label, gloss: index.entities.get(label.id)!.gloss, cites: citesOf(index, label.id) },
    articles: strips.length,
    passages: passages.map((p) => p.quote),
    more: rest
      .filter((n) => !shown.has(n))
      .slice(0, MOST)
      .map((n) => plainQuote(index.passages[n]!, label.id)),
    figures: figurePairs(index, reading, [...new Set([...shown, ...order.slice(0, MOST)])]),
    strips,
    beside: besideOf(index, label.id),
  };
}
