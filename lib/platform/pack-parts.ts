/** The reader's own pack as it comes in, in parts: see `export-own.ts`. */
import type { Article } from "../corpus/article.ts";
import type { Pack } from "../lexicon/pack.ts";

/** Characters of the articles in a part, as JSON: Chromium takes 64 MB in a message, and a character takes up to three bytes. */
export const LONGEST_PART = 12_000_000;

/** Articles from the one at `from` on, as many as a part holds, and one at least; none after the last. */
function partFrom(articles: readonly Article[], from: number, most = LONGEST_PART): Article[] {
  let size = 0;
  let end = from;
  while (end < articles.length) {
    size += JSON.stringify(articles[end]).length;
    if (size > most && end > from) break;
    end++;
  }
  return articles.slice(from, end);
}

/**
 * A pack as packs that hold all of it once they are merged, one after another. The names come with the last, and so do the articles that
 * they cite: each part is sound by itself.
 */
export function partsOf(pack: Pack, most = LONGEST_PART): Pack[] {
  const { corrections: _withTheNames, ...bare } = pack;
  const cited = new Set(pack.lexicon.entities.flatMap(({ cites }) => cites.map(({ article }) => article)));
  const others = pack.articles.filter(({ id }) => !cited.has(id));
  const parts: Pack[] = [];
  for (let from = 0; ;) {
    const articles = partFrom(others, from, most);
    from += articles.length;
    if (from < others.length) parts.push({ ...bare, articles, lexicon: { entities: [], cues: {} } });
    else
      return [
        ...parts,
        { ...pack, articles: [...articles, ...pack.articles.filter(({ id }) => cited.has(id))] },
      ];
  }
}
