import { displayTitle } from "../corpus/article.ts";
import { sentencesOf, type Span } from "../corpus/sentences.ts";
import { type Bearing, TELLS } from "./bearing.ts";
import type { Quote, Run, Source } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { IndexedPassage } from "./indexed-passage.ts";
import { reasonsFor } from "./reasons.ts";
import { relationOf } from "./relation.ts";
import { bestStretch } from "./stretch.ts";

/** Characters of a quotation that leads: what can be taken in at a glance. */
export const LEADS = 280;
/** Characters of a quotation that stands under it. */
export const FOLLOWS = 200;

/** As the key of a tie: the name of the entity itself, without which a stretch says little about it. */
const NAMED = "named";

/** Where a passage is from. */
export function sourceOf({ article, passage }: Pick<IndexedPassage, "article" | "passage">): Source {
  const { id, publisher, kind, language } = article;
  const { paragraph } = passage;
  return { article: id, paragraph, title: displayTitle(article), publisher, kind, language };
}

/** A whole passage, quoted without regard to a sentence; the mentions of the entity are marked. */
export function plainQuote(indexed: IndexedPassage, entity: string | null): Quote {
  const { text } = indexed.passage;
  const mentions = indexed.named.filter((at) => at.entity === entity);
  return {
    runs: runsOf(text, { start: 0, end: text.length }, mentions, []),
    source: sourceOf(indexed),
    why: [],
    score: 0,
  };
}

/**
 * A passage quoted for a sentence: the stretch of at most `longest` characters that shares most with it, with the mentions of the entity
 * and what ties the two marked, and the reasons. `bearing`: what the passage shares with the sentence.
 */
export function tiedQuote(
  index: CorpusIndex,
  indexed: IndexedPassage,
  entity: string | null,
  bearing: Bearing,
  longest: number,
): Quote {
  const { text } = indexed.passage;
  const worth = new Map(bearing.shared.map((term) => [term.key, term.worth]));
  const ties = bearing.terms.filter(
    (term) => (worth.get(term.key) ?? 0) >= TELLS && term.key[0] !== "p" && term.key !== `e${entity}`,
  );
  const relation = entity ? relationOf(indexed, entity, bearing) : null;
  const named = indexed.named.filter((at) => at.entity === entity);
  const stretch = bestStretch(
    text,
    [
      ...ties,
      ...(relation ? [{ ...relation, key: "p" }] : []),
      ...named.map((at) => ({ ...at, key: NAMED })),
    ],
    worth,
    longest,
  );
  return {
    ...cutOf(text, stretch),
    runs: runsOf(text, stretch, named, relation ? [...ties, relation] : ties),
    source: sourceOf(indexed),
    why: reasonsFor(index, indexed, entity, bearing),
    score: Math.round(bearing.share * 100) / 100,
  };
}

/** `cut`, where a stretch begins or ends within a sentence. */
export function cutOf(text: string, { start, end }: Span): Pick<Quote, "cut"> {
  const sentences = sentencesOf(text);
  const cut = {
    before: start > 0 && !sentences.some((sentence) => sentence.start === start),
    after: end < text.length && !sentences.some((sentence) => sentence.end === end),
  };
  return cut.before || cut.after ? { cut } : {};
}

/** A stretch of a text as runs, which together are the stretch, word for word. Where a mention and a tie overlap, it is a mention. */
export function runsOf(text: string, stretch: Span, mentions: readonly Span[], ties: readonly Span[]): Run[] {
  const kinds: Run["kind"][] = Array.from({ length: stretch.end - stretch.start }, () => "plain" as const);
  const paint = (spans: readonly Span[], kind: Run["kind"]) => {
    for (const { start, end } of spans)
      for (let at = Math.max(start, stretch.start); at < Math.min(end, stretch.end); at++)
        kinds[at - stretch.start] = kind;
  };
  paint(ties, "tie");
  paint(mentions, "mention");
  const runs: Run[] = [];
  for (let from = 0; from < kinds.length;) {
    let to = from + 1;
    while (to < kinds.length && kinds[to] === kinds[from]) to++;
    runs.push({ text: text.slice(stretch.start + from, stretch.start + to), kind: kinds[from]! });
    from = to;
  }
  return runs;
}
