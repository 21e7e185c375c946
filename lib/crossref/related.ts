import { displayTitle } from "../corpus/article.ts";
import { type Bearing, TELLS } from "./bearing.ts";
import { isActor } from "./concepts.ts";
import type { EntityLabel, RelatedArticle } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { byStrength, KNOWN, quoteOf, type ReadSentence, sharesName } from "./page-sentences.ts";
import { labelOf } from "./entity-in-corpus.ts";

/** How many are shown. */
const MOST = 4;
/** What an answer counts that shares a name and no idea: ten mentions of a maker's shop say nothing about the maker. */
const BY_NAME = 0.25;

const sharesIdea = ({ shared }: Bearing): boolean =>
  shared.some(({ key, worth }) => /^[cfd]/.test(key) && !isActor(key.slice(1)) && worth >= TELLS);

/** The articles that answer most of the page, each with what it says on one of the sentences. `onMatters`: as in `page-summary.ts`. */
export function related(
  index: CorpusIndex,
  answered: readonly ReadSentence[],
  entities: ReadonlySet<string>,
  onMatters: boolean,
): RelatedArticle[] {
  const sums = new Map<string, { sum: number; answers: ReadSentence[] }>();
  for (const sentence of answered) {
    const { article } = sentence.answer!.indexed;
    const known = sums.get(article.id) ?? { sum: 0, answers: [] };
    const { strength, bearing } = sentence.answer!;
    known.sum += strength * (sharesIdea(bearing) ? 1 : BY_NAME);
    known.answers.push(sentence);
    sums.set(article.id, known);
  }
  // On a page about other matters an answer that shares a name is quoted rather than one that may share as much by chance.
  const isApt = ({ answer }: ReadSentence) => onMatters || sharesName(index, answer!.bearing);
  // An article is strong if it answers every third sentence of the page as plainly as an echo does.
  const strong = Math.max(3, answered.length / 3) * KNOWN;
  const sharedWith = (id: string): string[] => {
    const named = new Set(index.passagesOf(id).flatMap((n) => [...index.namedIn(n)]));
    return [...entities].filter((entity) => named.has(entity));
  };
  return (
    [...sums]
      .map(([id, { sum, answers }]) => {
        const best = answers.sort(byStrength)[0]!;
        return [id, { sum, best, quoted: answers.find(isApt) ?? best, shared: sharedWith(id) }] as const;
      })
      // Where page and article name nobody in common, the words alone must say as much as in an echo.
      .filter(([, { best, shared }]) => best.answer!.strength >= (shared.length > 0 ? KNOWN / 2 : KNOWN))
      .sort(([, a], [, b]) => b.sum - a.sum)
      .slice(0, MOST)
      .map(([id, { sum, quoted, shared }]) => {
        const { article } = quoted.answer!.indexed;
        return {
          article: id,
          title: displayTitle(article),
          publisher: article.publisher,
          kind: article.kind,
          strength: Math.round(100 * Math.min(1, sum / strong)) / 100,
          shared: shared
            .map((entity) => labelOf(index, entity))
            .filter((label): label is EntityLabel => label !== null),
          best: quoteOf(index, quoted.answer!),
        };
      })
  );
}
