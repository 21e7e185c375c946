import { sentencesOf, type Span } from "../corpus/sentences.ts";
import type { FigurePair } from "./content.ts";
import type { Reading } from "./reading.ts";
import { type CorpusIndex, rarity } from "./corpus-index.ts";
import type { Figure } from "./figure.ts";
import { figuresIn } from "./figures.ts";
import type { IndexedPassage } from "./indexed-passage.ts";
import { plainQuote, runsOf } from "./quote.ts";
import { languageOf } from "./stop-words.ts";
import { termsOf } from "./terms.ts";

/** A figure with the terms of its sentence (`around`), and those of the noun that it measures: "stations" in "the world's base stations". */
interface Placed {
  figure: Figure;
  noun: Set<string>;
  around: Set<string>;
}

/** What two figures must share to be taken for figures of the same thing: about two words that few passages hold. */
const SAME_THING = 2.5;

/** The figures of a stretch of a text. */
function placed(text: string, within: Span): Placed[] {
  const language = languageOf(text);
  const terms = termsOf(text, language).filter((term) => term.key[0] === "w" || term.key[0] === "c");
  return figuresIn(text, language)
    .filter((figure) => figure.start >= within.start && figure.end <= within.end)
    .map((figure) => {
      const sentence =
        sentencesOf(text).find((s) => figure.start >= s.start && figure.end <= s.end) ?? within;
      const keysOf = (chosen: typeof terms) => new Set(chosen.map((term) => term.key));
      return {
        figure,
        noun: keysOf(terms.filter((term) => term.end === figure.measures?.end)),
        around: keysOf(terms.filter((term) => term.start >= sentence.start && term.end <= sentence.end)),
      };
    });
}

function sameKind(here: Figure, there: Figure): boolean {
  if (here.kind !== there.kind) return false;
  if (here.kind === "money") return here.unit === there.unit;
  // "since 2022" and "by 2030" are answers to different questions.
  if (here.kind === "date") return here.bound === there.bound && here.bound !== "";
  return true;
}

/** What two figures share, weighed; 0 where they measure nothing in common. Dates measure nothing: for them the sentence counts. */
function likeness(index: CorpusIndex, here: Placed, there: Placed): number {
  const worth = (a: Set<string>, b: Set<string>) =>
    [...a].reduce((sum, key) => sum + (b.has(key) ? rarity(index, key) * (key[0] === "w" ? 0.5 : 1) : 0), 0);
  if (here.figure.kind !== "date" && worth(here.noun, there.noun) === 0) return 0;
  return worth(here.around, there.around) + worth(here.noun, there.noun);
}

/**
 * Each figure of the sentence read beside the one that some passages give for the same thing; the likeliest pairs first. Which figure is
 * right is never said.
 */
export function figurePairs(
  index: CorpusIndex,
  reading: Reading,
  passages: Iterable<IndexedPassage>,
): FigurePair[] {
  const here = placed(reading.paragraph, reading);
  if (here.length === 0) return [];
  const found: { pair: FigurePair; like: number; at: Figure }[] = [];
  for (const indexed of passages) {
    const { text } = indexed.passage;
    for (const there of placed(text, { start: 0, end: text.length }))
      for (const mine of here) {
        if (!sameKind(mine.figure, there.figure)) continue;
        const like = likeness(index, mine, there);
        if (like < SAME_THING) continue;
        const sentence = sentencesOf(text).find((s) => there.figure.start < s.end) ?? {
          start: 0,
          end: text.length,
        };
        const measures = there.figure.measures ?? mine.figure.measures ?? sentence;
        const words = there.figure.measures ? text : mine.figure.measures ? reading.paragraph : text;
        const quote = {
          ...plainQuote(indexed, reading.entity),
          runs: runsOf(text, sentence, [], [there.figure]),
        };
        const pair: FigurePair = {
          here: reading.paragraph.slice(mine.figure.start, mine.figure.end),
          there: text.slice(there.figure.start, there.figure.end),
          measures: words.slice(measures.start, measures.end),
          quote,
        };
        found.push({ pair, like, at: mine.figure });
      }
  }
  found.sort((a, b) => b.like - a.like);
  return found
    .filter((one, i) => found.findIndex((other) => other.at === one.at) === i)
    .map((one) => one.pair);
}
