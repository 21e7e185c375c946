import { type Bearing, bearingOf } from "./bearing.ts";
import { sentencesOf } from "../corpus/sentences.ts";
import type { EchoContent, Reading } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { queryOf } from "./query.ts";
import { tiedQuote } from "./quote.ts";
import { rankQuery } from "./rank.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/**
 * How strongly a passage must answer a sentence that names nobody. The worth of what they share counts, and its share of all
 * that the sentence says: much in common in a long sentence about something else is no echo, nor is all of a sentence that
 * says little. Set between the judged echoes (the weakest has 3.0) and the judged others (the strongest has 2.7).
 */
export const ECHO = 2.85;

const strength = ({ worth, share }: Bearing) => worth * Math.sqrt(share);

/** The passages that a sentence echoes, best first, at most three; none where it echoes nothing. */
export function echo(index: CorpusIndex, reading: Reading, weights: Weights = WEIGHTS): EchoContent {
  const query = queryOf(index, { ...reading, entity: null }, weights);
  const found = rankQuery(index, query, weights)
    .slice(0, 12)
    .map(({ passage }) => ({ passage, bearing: bearingOf(index, query, passage) }))
    .filter(({ bearing }) => strength(bearing) >= ECHO)
    .slice(0, 3);
  return {
    quotes: found.map(({ passage, bearing }) => tiedQuote(index, index.passages[passage]!, null, bearing)),
  };
}

/** The sentence of a paragraph that echoes the corpus most plainly, with what it echoes; null where none does. */
export function echoInParagraph(
  index: CorpusIndex,
  paragraph: string,
  pageTitle = "",
): { reading: Reading; content: EchoContent } | null {
  let best: { reading: Reading; content: EchoContent } | null = null;
  for (const { start, end } of sentencesOf(paragraph)) {
    const reading: Reading = { paragraph, start, end, entity: null, pageTitle };
    const content = echo(index, reading);
    const first = content.quotes[0];
    if (first && first.score > (best?.content.quotes[0]?.score ?? 0)) best = { reading, content };
  }
  return best;
}
