import type { Quote } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { quotesNaming, quoteFound, type SearchQuery } from "./search-results.ts";
import { namesEntity, passageTerms } from "./indexed-passage.ts";
import type { Query } from "./query.ts";
import { rankQuery } from "./rank.ts";
import { kindOf, termsOf } from "./terms.ts";
import { SHARED, WEIGHTS } from "./weights.ts";

/** Weight of the entity asked about: more than a sentence's worth of words, since only its passages are shown. */
const ABOUT = 5;

/**
 * Searches by the index that ranking uses: for whole words, in any of their forms, and for words that carry the same concept. It can do
 * so as soon as the background is awake; to find beginnings of words, and misspelt ones, the full text has to be read (`createSearch`).
 * `names`: see `namesOf`.
 */
export async function findWords(
  index: CorpusIndex,
  names: ReadonlyMap<string, string>,
  query: SearchQuery,
): Promise<Quote[]> {
  const { text, entity, limit } = query;
  const terms: Query = new Map(
    termsOf(text).map(({ key }) => [key, { weight: WEIGHTS.kinds[kindOf(key)], inSentence: true }]),
  );
  const asked: Query = new Map(terms);
  if (entity) asked.set(`e${entity}`, { weight: ABOUT, inSentence: true });
  const withFigures = [...terms.keys()].some((key) => kindOf(key) === "f" || kindOf(key) === "d");
  const ranked = await rankQuery(index, asked, SHARED);
  const found = ranked
    .map(({ indexed, score }) => ({
      indexed,
      score,
      hits: passageTerms(indexed, withFigures).filter(({ key }) => terms.has(key)),
    }))
    .filter(({ indexed, hits }) => hits.length > 0 && (!entity || namesEntity(indexed, entity)))
    .slice(0, limit);
  if (found.length === 0) return quotesNaming(index, names, query);
  return found.map(({ indexed, hits, score }) => quoteFound(indexed, hits, score / found[0]!.score));
}
