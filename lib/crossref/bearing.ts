import { type CorpusIndex, rarity } from "./corpus-index.ts";
import { type IndexedPassage, passageTerms } from "./indexed-passage.ts";
import { type Query, sharesFigure } from "./query.ts";
import type { Term } from "./terms.ts";

/** A shared term of less worth than this is in every second passage: it is neither marked nor named as a reason. */
export const TELLS = 0.7;

/** What a passage shares with the sentence itself, its paragraph left aside. */
export interface Bearing {
  /** The shared terms with their worth, the heaviest first. */
  shared: { key: string; worth: number }[];
  /** The sum of their worth. */
  worth: number;
  /** That sum as a share of the worth of all that the sentence says, 0 … 1. */
  share: number;
  /** All terms of the passage, and where they stand. */
  terms: readonly Term[];
}

/**
 * The worth of what is shared, and how much of the sentence it is, in one number: much in common with a long sentence about something else
 * is no echo, nor is all of a sentence that says little.
 */
export const strengthOf = ({ worth, share }: Pick<Bearing, "worth" | "share">): number =>
  worth * Math.sqrt(share);

/** What a passage shares with the sentence of a query. `except`: an entity whose name does not count, by its id. */
export function bearingOf(
  index: CorpusIndex,
  query: Query,
  indexed: IndexedPassage,
  except?: string | null,
): Bearing {
  const terms = passageTerms(indexed, sharesFigure(index, query, indexed.number));
  const held = new Set(terms.map((term) => term.key));
  // A word that the corpus lacks counts as the rarest, and against every passage alike.
  const unknown = Math.log(1 + (index.size + 0.5) / 0.5);
  const shared: Bearing["shared"] = [];
  let asked = 0;
  let worth = 0;
  for (const [key, { weight, inSentence }] of query) {
    if (!inSentence || (except && key === `e${except}`)) continue;
    const rare = rarity(index, key);
    asked += weight * (rare === 0 && key[0] === "w" ? unknown : rare);
    if (!held.has(key)) continue;
    worth += weight * rare;
    shared.push({ key, worth: weight * rare });
  }
  shared.sort((a, b) => b.worth - a.worth);
  return { shared, worth, share: asked > 0 ? Math.min(1, worth / asked) : 0, terms };
}
