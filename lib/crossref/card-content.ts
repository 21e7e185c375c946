import { bearingOf } from "./bearing.ts";
import { elsewhere } from "./being-read.ts";
import type { EntityType } from "../lexicon/entity.ts";
import type { CardContent, Quote, Reading } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { figurePairs } from "./figure-pairs.ts";
import { type Query, queryOf } from "./query.ts";
import { FOLLOWS, LEADS, plainQuote, tiedQuote } from "./quote.ts";
import { rankQuery, type Ranked } from "./rank.ts";
import { articlesNaming, besideOf, citesOf, labelOf, stripsOf } from "./standing.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/**
 * What a passage must share with the sentence beside a name before it bears on it: about one idea that is not on every page and a
 * tenth of what the sentence says, or one that few passages hold. Below that the card says who it is and does not pretend.
 */
const BEARS = { worth: 1.2, share: 0.1, alone: 2 };
/**
 * Companies and people do much that no source speaks of. Where the whole paragraph shares so many ideas with a passage that names
 * one, it is about what the passage is about, and any idea of the sentence will do.
 */
const SAME_MATTER = 3;
/** A policy, an event or a product is one matter: what speaks of it bears on it. */
const ONE_MATTER: readonly EntityType[] = ["concept", "policy", "event", "product"];
const SHOWN = 3;
/** More than these nobody unfolds; the dossier has them all. */
const MOST = 12;

/** The passages that bear on the sentence read, best first, at most three; none where the first of them does not. */
export async function bearingPassages(
  index: CorpusIndex,
  reading: Reading,
  weights: Weights = WEIGHTS,
): Promise<{ passage: number; quote: Quote }[]> {
  const query = queryOf(index, reading, weights);
  const ranked = await rankQuery(index, query, weights);
  const isElsewhere = elsewhere(index, reading.paragraph, ranked);
  return bearing(
    index,
    reading,
    query,
    ranked.filter(({ passage }) => isElsewhere(passage)),
  );
}

function bearing(
  index: CorpusIndex,
  reading: Reading,
  query: Query,
  ranked: readonly Ranked[],
): { passage: number; quote: Quote }[] {
  const first = ranked.slice(0, SHOWN);
  const type = index.entities.get(reading.entity ?? "")?.type;
  const bears = ({ indexed }: Ranked) => {
    const { worth, share } = bearingOf(index, query, indexed, reading.entity);
    return worth >= BEARS.alone || (worth >= BEARS.worth && share >= BEARS.share);
  };
  const names = ({ indexed }: Ranked) => indexed.named.some((at) => at.entity === reading.entity);
  /** The kinds of all that the sentence shares, a letter each. */
  const shared = ({ indexed }: Ranked) =>
    bearingOf(index, query, indexed, reading.entity)
      .shared.map(({ key }) => key[0])
      .join("");
  const isSameMatter = (ranked: Ranked) =>
    /[cef]/.test(shared(ranked)) && ideasOf(index, query, ranked, reading.entity) >= SAME_MATTER;
  // One that does not name what is pointed at must share an idea: that both speak of Africa is not enough. To lead, somebody else's
  // name or a figure besides: nor is it that both limit something.
  const fit = first.filter((ranked) => names(ranked) || (bears(ranked) && /[cf]/.test(shared(ranked))));
  const lead = fit.find((ranked) => names(ranked) || /[ef]/.test(shared(ranked)));
  const isOneMatter = type !== undefined && ONE_MATTER.includes(type);
  if (!lead || !(isOneMatter || bears(lead) || isSameMatter(lead))) return [];
  return [lead, ...fit.filter((ranked) => ranked !== lead)].map(({ passage, indexed }, at) => ({
    passage,
    quote: tiedQuote(
      index,
      indexed,
      reading.entity,
      bearingOf(index, query, indexed),
      at === 0 ? LEADS : FOLLOWS,
    ),
  }));
}

/** How many ideas, figures and others' names a passage shares with the paragraph read. */
function ideasOf(index: CorpusIndex, query: Query, { indexed }: Ranked, entity: string | null): number {
  const { terms } = bearingOf(index, query, indexed);
  const ideas = new Set(terms.map(({ key }) => key).filter((key) => /^[cef]/.test(key) && query.has(key)));
  ideas.delete(`e${entity}`);
  return ideas.size;
}

/** The card of the entity pointed at, by what is being read; null where the corpus knows no such entity. */
export async function cardContent(index: CorpusIndex, reading: Reading): Promise<CardContent | null> {
  const label = reading.entity ? labelOf(index, reading.entity) : null;
  if (!label) return null;
  // What ranking does not change is read while it goes on.
  const standing = Promise.all([citesOf(index, label.id), stripsOf(index, label.id, MOST)]);
  standing.catch(() => {});
  const query = queryOf(index, reading, WEIGHTS);
  const all = await rankQuery(index, query);
  const isElsewhere = elsewhere(index, reading.paragraph, all);
  const ranked = all.filter(({ passage }) => isElsewhere(passage));
  const passages = bearing(index, reading, query, ranked);
  const shown = new Set(passages.map((p) => p.passage));
  const order = ranked.map((r) => r.passage);
  const more = moreOf(index, label.id, order, (n) => !shown.has(n) && isElsewhere(n));
  const [[cites, strips], others, compared] = await Promise.all([
    standing,
    index.read(more),
    index.read(new Set([...shown, ...order.slice(0, MOST)])),
  ]);
  return {
    entity: { ...label, gloss: index.entities.get(label.id)!.gloss, cites },
    articles: articlesNaming(index, label.id),
    passages: passages.map((p) => p.quote),
    more: others.map((passage) => plainQuote(passage, label.id)),
    figures: figurePairs(index, reading, compared),
    strips,
    beside: besideOf(index, label.id),
  };
}

/** Further passages that name the entity: those that share something with the sentence first. */
function moreOf(
  index: CorpusIndex,
  entity: string,
  order: readonly number[],
  wanted: (passage: number) => boolean,
): number[] {
  const names = (n: number) => index.namedIn(n).has(entity);
  const found = order.filter((n) => wanted(n) && names(n)).slice(0, MOST);
  for (const n of index.postings(`e${entity}`).list()) {
    if (found.length >= MOST) break;
    if (wanted(n) && !found.includes(n)) found.push(n);
  }
  return found;
}
