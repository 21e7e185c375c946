/** A page's sentences, each with the passage of the corpus that answers it best. */
import { sentencesOf } from "../corpus/sentences.ts";
import { type Bearing, bearingOf } from "./bearing.ts";
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

export interface Page {
  title: string;
  blocks: PageBlock[];
}

/** A sentence of the page, with passages of the corpus, best first, and those of them that are its own paragraph. */
interface Sentence {
  text: string;
  place: PagePlace;
  query: Query;
  ranked: Ranked[];
  same: number[];
  names: Set<string>;
}

/** With the passage from elsewhere that answers it best. */
export interface ReadSentence extends Sentence {
  answer: { passage: number; indexed: IndexedPassage; bearing: Bearing; strength: number } | null;
}

/** Sentences of a page that are looked at; a page with more is summed up by its first ones. */
const MOST_SENTENCES = 400;
/** As the echo's measure (`echo.ts`), a little stricter: the ledger says "known", not "reminds of". */
export const KNOWN = 4;

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

export const sharesName = (index: CorpusIndex, { shared }: Bearing) =>
  shared.some(({ key }) => key[0] === "e" && isCore(index, key.slice(1)));

export function answerTo(
  index: CorpusIndex,
  query: Query,
  ranked: readonly Ranked[],
): ReadSentence["answer"] {
  let best: ReadSentence["answer"] = null;
  for (const { passage, indexed } of ranked.slice(0, 5)) {
    const bearing = bearingOf(index, query, indexed);
    const strength = bearing.worth * Math.sqrt(bearing.share);
    if (strength > (best?.strength ?? 0)) best = { passage, indexed, bearing, strength };
  }
  return best;
}

export const byStrength = (a: ReadSentence, b: ReadSentence) => b.answer!.strength - a.answer!.strength;

export function quoteOf(
  index: CorpusIndex,
  { indexed, bearing }: NonNullable<ReadSentence["answer"]>,
): Quote {
  return tiedQuote(index, indexed, null, bearing, FOLLOWS);
}
