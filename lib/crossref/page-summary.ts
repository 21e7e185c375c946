import { articlesRead } from "./being-read.ts";
import type { PageSummary } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { freshIn } from "./fresh.ts";
import { leans } from "./leans.ts";
import { leftOut } from "./left-out.ts";
import {
  answerTo,
  byStrength,
  KNOWN,
  type Page,
  quoteOf,
  readSentences,
  type ReadSentence,
  sharesName,
} from "./page-sentences.ts";
import { isProse } from "./prose.ts";
import { related } from "./related.ts";

/** What is asked for is multiplied by this where both name nobody in common, or the page is on other matters: they may share it by chance. */
const BY_CHANCE = 1.5;
/** On a page that names fewer of the corpus's entities, only sentences count that share a name with their answer. */
const TOUCHES_THEM = 2;
/** A page that names this many is on the corpus's matters: “Trump lifts sanctions on Sudan” names two. */
const ON_ITS_MATTERS = 3;
/**
 * Only a page to which some article is related this strongly, and that is on the corpus's matters, can leave anything out. Without this
 * a shop's page that names two makers was said to leave out the makers' research.
 */
const ON_THE_MATTER = 0.4;
/** What is left of the strength of a sentence that leans on one before it, where sentences are shown alone. */
const LEANING = 0.5;
/** How many of each are shown. */
const LINES = { sentences: 3, known: 6 };

/**
 * Sums a page up against the corpus. Every text in the summary stands word for word on the page or in the corpus. `pause` is awaited
 * after each sentence: with a large library each takes its time, and others are to have their turn.
 */
export async function summarizePage(
  index: CorpusIndex,
  page: Page,
  pause = async (): Promise<void> => {},
): Promise<PageSummary> {
  const read = await readSentences(index, page, pause);
  const onPage = articlesRead(index, new Set(read.flatMap((sentence) => sentence.same)));
  const isElsewhere = (passage: number) => !onPage.has(index.articleOf(passage));
  const sentences = read.map((sentence): ReadSentence => ({
    ...sentence,
    answer: answerTo(
      index,
      sentence.query,
      sentence.ranked.filter(({ passage }) => isElsewhere(passage)),
    ),
  }));
  const entities = new Set(sentences.flatMap((sentence) => [...sentence.names]));
  const answered = sentences.filter((sentence) => sentence.answer);
  const naming = answered.filter(({ answer }) => sharesName(index, answer!.bearing));
  const telling = entities.size >= TOUCHES_THEM ? answered : naming;
  const onMatters = entities.size >= ON_ITS_MATTERS;
  const articles = related(index, telling, entities, onMatters);
  const isOnTheMatter = onMatters && articles.some(({ strength }) => strength >= ON_THE_MATTER);
  return {
    sentences: leading(onMatters ? answered : naming),
    related: articles,
    known: known(index, telling, onMatters),
    fresh: freshIn(index, page.blocks),
    leftOut: isOnTheMatter ? await leftOut(index, sentences, entities, isElsewhere) : [],
  };
}

const byPlace = (all: readonly ReadSentence[]) => (a: ReadSentence, b: ReadSentence) =>
  all.indexOf(a) - all.indexOf(b);

/**
 * The sentences of the page that share most with the corpus, each answered by another passage, in page order. They stand without those
 * before them: one that leans on these ("That was followed by …") gives way to others nearly as strong.
 */
function leading(answered: readonly ReadSentence[]): PageSummary["sentences"] {
  const strong = answered.filter(({ text, answer }) => isProse(text) && answer!.strength >= KNOWN / 2);
  const chosen: ReadSentence[] = [];
  const standing = ({ text, answer }: ReadSentence) => answer!.strength * (leans(text) ? LEANING : 1);
  for (const sentence of strong.sort((a, b) => standing(b) - standing(a))) {
    if (chosen.length === LINES.sentences) break;
    if (chosen.every((other) => other.answer!.passage !== sentence.answer!.passage)) chosen.push(sentence);
  }
  return chosen.sort(byPlace(answered)).map(({ text, place }) => ({ text, place }));
}

/** The sentences of the page that the corpus knows, the strongest of them, in page order. `onMatters`: the page is on the corpus's matters. */
function known(
  index: CorpusIndex,
  answered: readonly ReadSentence[],
  onMatters: boolean,
): PageSummary["known"] {
  const least = ({ bearing }: NonNullable<ReadSentence["answer"]>): number =>
    onMatters && sharesName(index, bearing) ? KNOWN : KNOWN * BY_CHANCE;
  return answered
    .filter(({ text, answer }) => isProse(text) && answer!.strength >= least(answer!))
    .sort(byStrength)
    .slice(0, LINES.known)
    .sort(byPlace(answered))
    .map(({ text, place, answer }) => ({ text, place, quote: quoteOf(index, answer!) }));
}
