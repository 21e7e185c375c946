import { type Bearing, bearingOf } from "./bearing.ts";
import { elsewhere } from "./being-read.ts";
import { isActor } from "./concepts.ts";
import { sentencesOf } from "../corpus/sentences.ts";
import type { EchoContent, EchoPlace, Run } from "./content.ts";
import type { Paragraph, Reading } from "./reading.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { isProse } from "./prose.ts";
import { queryOf } from "./query.ts";
import { FOLLOWS, LEADS, runsOf, TELLS, tiedQuote } from "./quote.ts";
import { rankQuery } from "./rank.ts";
import { termsOf } from "./terms.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** How plainly a passage must answer a sentence that names nobody. */
interface Plainly {
  /**
   * Where nothing has been learnt of it: the worth of what they share, and its share of all that the sentence says. Much in common in a
   * long sentence about something else is no echo, nor is all of a sentence that says little.
   */
  strength: number;
  /** Where something has: how far it is ahead of nothing's bearing on the sentence … */
  ahead: number;
  /** … and how much that and three times the strength are together. */
  together: number;
}

/**
 * Of 220 judged sentences that name nobody, whose texts nothing was learnt from, 87 of the 131 echoes are heard, and 20 that are none; by their
 * strength alone 85, and 24.
 */
const ASKED: Plainly = { strength: 2.6, ahead: 0, together: 20 };
/** To have a paragraph ticked, which nobody asked for: of the same sentences 59 echoes, and 11 that are none. */
const UNASKED: Plainly = { strength: 3, ahead: 15, together: 20 };

/** One idea in common, however rare, is a word in common: “a port authority” says nothing of authorities' ties. */
const IDEAS = 2;
/** Where what was learnt calls for the passage it is enough: the reader sees what the two have in common. */
const LEARNT_IDEAS = 1;
/** Shared concepts, figures and dates; a bare word of its own is less than an idea, and that both speak of firms or of China is none. */
const ideas = ({ shared }: Bearing) =>
  shared.filter(({ key }) => key[0] !== "w" && !(key[0] === "c" && isActor(key.slice(1)))).length;

const strength = ({ worth, share }: Bearing) => worth * Math.sqrt(share);

/** The passages that a sentence echoes, best first, at most three; none where it echoes nothing. */
export async function echo(
  index: CorpusIndex,
  reading: Reading,
  weights: Weights = WEIGHTS,
  plainly = ASKED,
): Promise<EchoContent> {
  if (mattersIn(index, reading.paragraph) === 0) return { here: [], quotes: [] };
  const query = queryOf(index, { ...reading, entity: null }, weights);
  const ranked = await rankQuery(index, query, weights);
  const isElsewhere = elsewhere(index, reading.paragraph, ranked);
  const found = ranked
    .filter(({ passage }) => isElsewhere(passage))
    .slice(0, 12)
    .map((each) => ({ ...each, bearing: bearingOf(index, query, each.indexed) }))
    .filter(({ ahead, bearing }) =>
      ahead === null
        ? strength(bearing) >= plainly.strength && ideas(bearing) >= IDEAS
        : ahead >= plainly.ahead &&
          ahead + 3 * strength(bearing) >= plainly.together &&
          ideas(bearing) >= LEARNT_IDEAS,
    )
    .slice(0, 3);
  return {
    here: found.length > 0 ? sharedIn(reading, found) : [],
    quotes: found.map(({ indexed, bearing }, at) =>
      tiedQuote(index, indexed, null, bearing, at === 0 ? LEADS : FOLLOWS),
    ),
  };
}

/** The sentence itself, with what tells of it that a passage says too. */
function sharedIn({ paragraph, start, end }: Reading, found: readonly { bearing: Bearing }[]): Run[] {
  const shared = found.flatMap(({ bearing }) => bearing.shared.filter(({ worth }) => worth >= TELLS));
  const keys = new Set(shared.map(({ key }) => key));
  const ties = termsOf(paragraph).filter((term) => keys.has(term.key));
  return runsOf(paragraph, { start, end }, [], ties);
}

/**
 * How many of the things that the corpus is about a paragraph touches. One that touches none may share words with it, and says
 * something else.
 */
function mattersIn(index: CorpusIndex, paragraph: string): number {
  const matters = index.commonplaces();
  return new Set(termsOf(paragraph).flatMap(({ key }) => (matters.has(key) ? [key] : []))).size;
}

/** The sentence of a paragraph that echoes the corpus most plainly, with what it echoes; null where none does. */
export async function echoInParagraph(
  index: CorpusIndex,
  paragraph: string,
  pageTitle = "",
  plainly = ASKED,
): Promise<{ reading: Reading; content: EchoContent } | null> {
  let best: { reading: Reading; content: EchoContent } | null = null;
  for (const { start, end } of sentencesOf(paragraph)) {
    const reading: Reading = { paragraph, start, end, entity: null, pageTitle };
    const content = await echo(index, reading, WEIGHTS, plainly);
    const first = content.quotes[0];
    if (first && first.score > (best?.content.quotes[0]?.score ?? 0)) best = { reading, content };
  }
  return best;
}

/**
 * Of the corpus's matters, in a paragraph that is ticked: one stands in every review of a console. Of 19 judged paragraphs that were rightly
 * ticked, this and the prose leave 17.
 */
const TICKED_MATTERS = 2;

/** Where a paragraph of a page echoes the corpus plainly enough to be ticked; null where it does not, or is a line of a list. */
export async function echoPlace(
  index: CorpusIndex,
  { block, text }: Paragraph,
  pageTitle: string,
): Promise<EchoPlace | null> {
  if (mattersIn(index, text) < TICKED_MATTERS) return null;
  const found = await echoInParagraph(index, text, pageTitle, UNASKED);
  if (!found) return null;
  const { start, end } = found.reading;
  return isProse(text.slice(start, end)) ? { block, start, end } : null;
}
