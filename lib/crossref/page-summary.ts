import { displayTitle } from "../corpus/article.ts";
import { sentencesOf } from "../corpus/sentences.ts";
import { type Bearing, bearingOf } from "./bearing.ts";
import { articlesRead, passagesRead } from "./being-read.ts";
import type { EntityLabel, PageBlock, PagePlace, PageSummary, Quote, RelatedArticle } from "./content.ts";
import type { CorpusIndex, IndexedPassage } from "./corpus-index.ts";
import { freshIn } from "./fresh.ts";
import { isProse, saysEnough } from "./prose.ts";
import { type Query, queryOf } from "./query.ts";
import { FOLLOWS, tiedQuote } from "./quote.ts";
import { type Ranked, rankQuery } from "./rank.ts";
import { passagesNaming, labelOf } from "./standing.ts";
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
interface ReadSentence extends Sentence {
  answer: { passage: number; indexed: IndexedPassage; bearing: Bearing; strength: number } | null;
}

/** Sentences of a page that are looked at; a page with more is summed up by its first ones. */
const MOST_SENTENCES = 400;
/** As the echo's measure (`echo.ts`), a little stricter: the ledger says "known", not "reminds of". */
const KNOWN = 4;
/** So many times as much where nobody is named in both, or the page is on other matters: what they share may be chance. */
const BY_CHANCE = 1.5;
/** A page that names fewer of the corpus's entities shares with it by chance what names nobody. */
const TOUCHES_THEM = 2;
/** One that names so many is on the corpus's matters: “Trump lifts sanctions on Sudan” names two. */
const ON_ITS_MATTERS = 3;
/** Of the passages on the page's entities, so many that name most of them are weighed for what is left out. */
const WEIGHED = 200;
/** An article related less than this is named in passing: a page so far off leaves nothing out. */
const ON_THE_MATTER = 0.4;
const LINES = { sentences: 3, related: 4, known: 6, leftOut: 3 };

/**
 * Sums a page up against the corpus. Every text in it stands word for word on the page or in the corpus. `pause` between
 * sentences: with a large library each takes its time, and others shall have their turn.
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
  const articles = related(index, telling, entities);
  const isOnTheMatter = articles.some(({ strength }) => strength >= ON_THE_MATTER);
  return {
    sentences: leading(onMatters ? answered : naming),
    related: articles,
    known: known(index, telling, onMatters),
    fresh: freshIn(index, page.blocks),
    leftOut: isOnTheMatter ? await leftOut(index, sentences, entities, isElsewhere) : [],
  };
}

async function readSentences(
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

const sharesName = (index: CorpusIndex, { shared }: Bearing) =>
  shared.some(({ key }) => key[0] === "e" && isCore(index, key.slice(1)));

function answerTo(index: CorpusIndex, query: Query, ranked: readonly Ranked[]): ReadSentence["answer"] {
  let best: ReadSentence["answer"] = null;
  for (const { passage, indexed } of ranked.slice(0, 5)) {
    const bearing = bearingOf(index, query, indexed);
    const strength = bearing.worth * Math.sqrt(bearing.share);
    if (strength > (best?.strength ?? 0)) best = { passage, indexed, bearing, strength };
  }
  return best;
}

const byStrength = (a: ReadSentence, b: ReadSentence) => b.answer!.strength - a.answer!.strength;
const byPlace = (all: readonly ReadSentence[]) => (a: ReadSentence, b: ReadSentence) =>
  all.indexOf(a) - all.indexOf(b);

/** What the page is about in the corpus's terms: its sentences that share most, each on another passage, in page order. */
function leading(answered: readonly ReadSentence[]): PageSummary["sentences"] {
  const chosen: ReadSentence[] = [];
  for (const sentence of answered.filter(({ text }) => isProse(text)).sort(byStrength)) {
    if (chosen.length === LINES.sentences || sentence.answer!.strength < KNOWN / 2) break;
    if (chosen.every((other) => other.answer!.passage !== sentence.answer!.passage)) chosen.push(sentence);
  }
  return chosen.sort(byPlace(answered)).map(({ text, place }) => ({ text, place }));
}

function related(
  index: CorpusIndex,
  answered: readonly ReadSentence[],
  entities: ReadonlySet<string>,
): RelatedArticle[] {
  const sums = new Map<string, { sum: number; best: ReadSentence }>();
  for (const sentence of answered) {
    const { article } = sentence.answer!.indexed;
    const known = sums.get(article.id);
    if (!known) sums.set(article.id, { sum: sentence.answer!.strength, best: sentence });
    else {
      known.sum += sentence.answer!.strength;
      if (byStrength(known.best, sentence) > 0) known.best = sentence;
    }
  }
  // Strong is an article that answers every third sentence of the page as plainly as an echo would.
  const strong = Math.max(3, answered.length / 3) * KNOWN;
  const sharedWith = (id: string): string[] => {
    const named = new Set(index.passagesOf(id).flatMap((n) => [...index.namedIn(n)]));
    return [...entities].filter((entity) => named.has(entity));
  };
  return (
    [...sums]
      .map(([id, sum]) => [id, { ...sum, shared: sharedWith(id) }] as const)
      // Where page and article name nobody in common, words alone must say as much as an echo does.
      .filter(([, { best, shared }]) => best.answer!.strength >= (shared.length > 0 ? KNOWN / 2 : KNOWN))
      .sort(([, a], [, b]) => b.sum - a.sum)
      .slice(0, LINES.related)
      .map(([id, { sum, best, shared }]) => {
        const { article } = best.answer!.indexed;
        return {
          article: id,
          title: displayTitle(article),
          publisher: article.publisher,
          kind: article.kind,
          strength: Math.round(100 * Math.min(1, sum / strong)) / 100,
          shared: shared
            .map((entity) => labelOf(index, entity))
            .filter((label): label is EntityLabel => label !== null),
          best: quoteOf(index, best.answer!),
        };
      })
  );
}

function quoteOf(index: CorpusIndex, { indexed, bearing }: NonNullable<ReadSentence["answer"]>): Quote {
  return tiedQuote(index, indexed, null, bearing, FOLLOWS);
}

/** `onMatters`: whether the page is on the corpus's matters at all. */
function known(
  index: CorpusIndex,
  answered: readonly ReadSentence[],
  onMatters: boolean,
): PageSummary["known"] {
  const least = ({ bearing }: NonNullable<ReadSentence["answer"]>): number =>
    onMatters && sharesName(index, bearing) ? KNOWN : KNOWN * BY_CHANCE;
  return answered
    .filter(({ answer }) => answer!.strength >= least(answer!))
    .sort(byStrength)
    .slice(0, LINES.known)
    .sort(byPlace(answered))
    .map(({ text, place, answer }) => ({ text, place, quote: quoteOf(index, answer!) }));
}

/**
 * The corpus's strongest points on the page's entities that the page does not mention: passages that name most of them, share
 * least with any sentence of the page, one an article at most twice.
 */
async function leftOut(
  index: CorpusIndex,
  sentences: readonly ReadSentence[],
  entities: ReadonlySet<string>,
  isElsewhere: (passage: number) => boolean,
): Promise<Quote[]> {
  const covered = new Map<number, number>();
  const said = new Set(sentences.flatMap(({ query }) => [...query.keys()]));
  for (const { answer } of sentences)
    if (answer) covered.set(answer.passage, Math.max(covered.get(answer.passage) ?? 0, answer.strength));
  const about = new Map<number, number>();
  for (const entity of entities)
    for (const passage of passagesNaming(index, entity)) about.set(passage, (about.get(passage) ?? 0) + 1);
  const weighed = [...about]
    .filter(([passage]) => isElsewhere(passage) && (covered.get(passage) ?? 0) < KNOWN / 2)
    .sort(([, a], [, b]) => b - a)
    .slice(0, WEIGHED);
  const passages = await index.read(weighed.map(([passage]) => passage));
  const scored = weighed
    .map(([passage, names], i) => {
      const indexed = passages[i]!;
      const bearing = bearingOf(index, new Map(), indexed);
      const fresh = new Set(
        bearing.terms.filter((t) => t.key[0] === "c" && !said.has(t.key)).map((t) => t.key),
      ).size;
      return { passage, indexed, bearing, score: names * Math.sqrt(1 + fresh) };
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
  const perArticle = new Map<string, number>();
  const chosen = scored.filter(({ passage }) => {
    const id = index.articleOf(passage);
    perArticle.set(id, (perArticle.get(id) ?? 0) + 1);
    return perArticle.get(id)! <= 2;
  });
  return chosen.slice(0, LINES.leftOut).map(({ indexed, bearing }) => {
    const entity = indexed.named.find((at) => entities.has(at.entity))?.entity ?? null;
    return tiedQuote(index, indexed, entity, bearing, FOLLOWS);
  });
}
