import { type Bearing, bearingOf, strengthOf, TELLS } from "./bearing.ts";
import { isActor } from "./concepts.ts";
import { sentencesOf } from "../corpus/sentences.ts";
import type { EchoContent, EchoPlace, Run } from "./content.ts";
import type { Paragraph, Reading } from "./reading.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { isProse } from "./prose.ts";
import { FOLLOWS, LEADS, runsOf, tiedQuote } from "./quote.ts";
import { rankElsewhere } from "./rank-elsewhere.ts";
import { termsOf } from "./terms.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** How plainly a passage must answer a sentence that names nobody. */
interface Plainly {
  /** Where nothing was learnt about it: see `strengthOf`. */
  strength: number;
  /** Where something was: how far it is ahead of "nothing bears" (see `Ranked`) … */
  ahead: number;
  /** … and the sum of that and three times the strength. */
  together: number;
}

/**
 * Of 220 judged sentences that name nobody, from texts that nothing was learnt from, this hears 87 of the 131 echoes, and 20 that are
 * none; by the strength alone it would be 85 and 24.
 */
const ASKED: Plainly = { strength: 2.6, ahead: 0, together: 20 };
/** For a tick, which nobody asked for: of the same sentences this hears 59 of the echoes, and 11 that are none. */
const UNASKED: Plainly = { strength: 3, ahead: 15, together: 20 };

/** A single idea in common, however rare, may be a mere word in common: “a port authority” says nothing of authorities' ties. */
const IDEAS = 2;
/** Where what was learnt calls for the passage, a single one is enough for the reader to see what the two have in common. */
const LEARNT_IDEAS = 1;
/** How many ideas are shared: concepts, figures and dates. A bare word is less than an idea, and that both mention firms or China is none. */
const ideas = ({ shared }: Bearing) =>
  shared.filter(({ key }) => key[0] !== "w" && !(key[0] === "c" && isActor(key.slice(1)))).length;

/** The passages that a sentence echoes, best first, at most three; none where it echoes nothing. */
export async function echo(
  index: CorpusIndex,
  reading: Reading,
  weights: Weights = WEIGHTS,
  plainly = ASKED,
): Promise<EchoContent> {
  if (mattersIn(index, reading.paragraph) === 0) return { here: [], quotes: [] };
  const { query, ranked } = await rankElsewhere(index, { ...reading, entity: null }, weights);
  const found = ranked
    .slice(0, 12)
    .map((each) => ({ ...each, bearing: bearingOf(index, query, each.indexed) }))
    .filter(({ ahead, bearing }) =>
      ahead === null
        ? strengthOf(bearing) >= plainly.strength && ideas(bearing) >= IDEAS
        : ahead >= plainly.ahead &&
          ahead + 3 * strengthOf(bearing) >= plainly.together &&
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

/** The sentence itself; its telling words that one of the passages says too are ties. */
function sharedIn({ paragraph, start, end }: Reading, found: readonly { bearing: Bearing }[]): Run[] {
  const shared = found.flatMap(({ bearing }) => bearing.shared.filter(({ worth }) => worth >= TELLS));
  const keys = new Set(shared.map(({ key }) => key));
  const ties = termsOf(paragraph).filter((term) => keys.has(term.key));
  return runsOf(paragraph, { start, end }, [], ties);
}

/**
 * How many of the matters that the corpus is about (`commonplaces`) a paragraph touches. One that touches none may share words with the
 * corpus, and yet says something else.
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
 * How many of the corpus's matters a paragraph must touch to be ticked: any review of a console touches one. Of 19 judged paragraphs that
 * were rightly ticked, this and `isProse` leave 17.
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
