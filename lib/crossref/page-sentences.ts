/** The sentences of a page, each with the passage of the corpus that answers it best. */
import { sentencesOf } from "../corpus/sentences.ts";
import { type Bearing, bearingOf, strengthOf } from "./bearing.ts";
import { passagesRead } from "./being-read.ts";
import type { PagePlace, Quote } from "./content.ts";
import type { PageBlock } from "./reading.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { IndexedPassage } from "./indexed-passage.ts";
import { saysEnough } from "./prose.ts";
import { type Query, queryOf } from "./query.ts";
import { FOLLOWS, tiedQuote } from "./quote.ts";
import { type Ranked, rankQuery } from "./rank.ts";
import { SHARED, WEIGHTS } from "./weights.ts";

/** A page to be summed up: the blocks of its frames. */
export interface Page {
  title: string;
  blocks: PageBlock[];
}

/** A sentence of the page and what the corpus holds on it. */
interface Sentence {
  text: string;
  place: PagePlace;
  query: Query;
  /** Best first. */
  ranked: Ranked[];
  /** The passages that are the sentence's own paragraph, by number. */
  same: number[];
  /** The ids of the core entities that it names. */
  names: Set<string>;
}

/** A sentence with the passage from elsewhere that answers it best. */
export interface ReadSentence extends Sentence {
  answer: { passage: number; indexed: IndexedPassage; bearing: Bearing; strength: number } | null;
}

/** How many sentences of a page are looked at: a longer page is summed up by its first ones. */
const MOST_SENTENCES = 400;
/** From this strength on (see `strengthOf`) the corpus knows what a sentence says: "known" is a stricter word than "echoes". */
export const KNOWN = 4;

/** Reads the sentences of a page that say enough, and ranks the corpus for each. `pause` is awaited after each. */
export async function readSentences(
  index: CorpusIndex,
  { title, blocks }: Page,
  pause: () => Promise<void>,
): Promise<Sentence[]> {
  const sentences: Sentence[] = [];
  for (const { block, frame, text, mentions } of blocks) {
    for (const { start, end } of sentencesOf(text)) {
      if (sentences.length >= MOST_SENTENCES) return sentences;
      const said = text.slice(start, end);
      if (!saysEnough(said)) continue;
      const query = queryOf(
        index,
        { paragraph: text, start, end, entity: null, pageTitle: title, mentions },
        { ...WEIGHTS, paragraph: 0 },
      );
      const inside = mentions.filter((m) => m.start >= start && m.end <= end && isCore(index, m.entity));
      const ranked = await rankQuery(index, query, SHARED);
      sentences.push({
        text: said,
        place: { frame, block, start, end },
        query,
        ranked,
        same: passagesRead(text, ranked),
        names: new Set(inside.map((m) => m.entity)),
      });
      await pause();
    }
  }
  return sentences;
}

const isCore = (index: CorpusIndex, id: string) => index.entities.get(id)?.tier === "core";

/** Whether a core entity is named by both. */
export const sharesName = (index: CorpusIndex, { shared }: Bearing) =>
  shared.some(({ key }) => key[0] === "e" && isCore(index, key.slice(1)));

/** The passage that answers a query most strongly, among the first of those ranked; null where they share nothing. */
export function answerTo(
  index: CorpusIndex,
  query: Query,
  ranked: readonly Ranked[],
): ReadSentence["answer"] {
  let best: ReadSentence["answer"] = null;
  for (const { passage, indexed } of ranked.slice(0, 5)) {
    const bearing = bearingOf(index, query, indexed);
    const strength = strengthOf(bearing);
    if (strength > (best?.strength ?? 0)) best = { passage, indexed, bearing, strength };
  }
  return best;
}

/** Orders sentences that have an answer, the strongest first. */
export const byStrength = (a: ReadSentence, b: ReadSentence) => b.answer!.strength - a.answer!.strength;

/** An answer, quoted. */
export function quoteOf(
  index: CorpusIndex,
  { indexed, bearing }: NonNullable<ReadSentence["answer"]>,
): Quote {
  return tiedQuote(index, indexed, null, bearing, FOLLOWS);
}
