/** Whether what was ranked first bears on the sentence read, or only comes nearest to it. */
import type { EntityType } from "../lexicon/entity.ts";
import { bearingOf } from "./bearing.ts";
import type { Reading } from "./reading.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { Query } from "./query.ts";
import type { Ranked } from "./rank.ts";

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
/**
 * A passage that something was learnt of must be so far ahead of nothing's bearing on the sentence; then it need not name what is pointed
 * at. As far ahead as the second it need not share anything. Of 29 judged sentences on which nothing bears the card is silent on 13, and on 2 of
 * 528 on which something does; with 14 for the first on some five more, and on 12 more of the others.
 */
const AHEAD = { bears: 11, alone: 17 };
/**
 * A passage that does not name what is pointed at and shares a single idea hangs on one word: it leads, or follows, where it is so far ahead. What
 * shares none is there by what was learnt. To follow it must have so much of the leading one's score as well. Of the second and third passages
 * for 139 judged sentences this leaves out 19 of 140 that do not bear, 1 of 90 that are useful, and none of 58 that a judge would have
 * brought up first; with 15 it would be 40, 4 and 2.
 */
const HANGS = { leads: 15, follows: 8 };
const ADDS = { score: 0.4 };
/** A policy, an event or a product is one matter: what speaks of it bears on it. */
const ONE_MATTER: readonly EntityType[] = ["concept", "policy", "event", "product"];

/** Those of the passages that bear on the sentence, the one that leads first; none where none may lead. */
export function bearingOnes(
  index: CorpusIndex,
  { entity }: Reading,
  query: Query,
  ranked: readonly Ranked[],
): Ranked[] {
  // One that does not name what is pointed at must share ideas: that both speak of Africa is not enough.
  const fit = ranked
    .map((each) => lookAt(index, query, each, entity))
    .filter(
      (each) =>
        each.names ||
        (holds(each, HANGS.follows) && (each.isAhead || (each.bears && /[cf]/.test(each.kinds)))),
    );
  // To lead it must share somebody else's name or a figure besides: nor is it enough that both limit something.
  const leading = fit.filter(
    (each) => each.names || (holds(each, HANGS.leads) && (each.isAhead || /[ef]/.test(each.kinds))),
  );
  // That one is not ahead says nothing of those of which nothing was learnt.
  const lead = leading[0]?.isAhead === false ? leading.find(({ isAhead }) => isAhead === null) : leading[0];
  const type = index.entities.get(entity ?? "")?.type;
  const isOneMatter = type !== undefined && ONE_MATTER.includes(type);
  if (!lead) return [];
  if (!(lead.isFarAhead || isOneMatter || lead.bears || lead.isSameMatter)) return [];
  const adds = ({ names, ranked }: Looked): boolean =>
    names || ranked.score >= ADDS.score * lead.ranked.score;
  return [lead, ...fit.filter((each) => each !== lead && adds(each))].map(({ ranked }) => ranked);
}

const holds = ({ hangs, ranked }: Looked, ahead: number): boolean => !hangs || (ranked.ahead ?? 0) >= ahead;

interface Looked {
  ranked: Ranked;
  /** Whether it names what is pointed at. */
  names: boolean;
  /** null where nothing was learnt of it. */
  isAhead: boolean | null;
  isFarAhead: boolean;
  bears: boolean;
  /** Whether it shares a single idea: see `HANGS`. */
  hangs: boolean;
  /** Of all that the sentence shares with it, a letter each: c a concept, e an entity, f a figure. */
  kinds: string;
  isSameMatter: boolean;
}

function lookAt(index: CorpusIndex, query: Query, ranked: Ranked, entity: string | null): Looked {
  const { indexed } = ranked;
  const { worth, share, shared, terms } = bearingOf(index, query, indexed, entity);
  const kinds = shared.map(({ key }) => key[0]).join("");
  const around = new Set(terms.map(({ key }) => key).filter((key) => /^[cef]/.test(key) && query.has(key)));
  around.delete(`e${entity}`);
  const ideas = shared.filter(({ key, worth }) => /^[cef]/.test(key) && worth >= BEARS.worth).length;
  return {
    ranked,
    names: indexed.named.some((at) => at.entity === entity),
    isAhead: ranked.ahead === null ? null : ranked.ahead >= AHEAD.bears,
    isFarAhead: ranked.ahead !== null && ranked.ahead >= AHEAD.alone,
    bears: worth >= BEARS.alone || (worth >= BEARS.worth && share >= BEARS.share),
    hangs: ideas === 1,
    kinds,
    isSameMatter: /[cef]/.test(kinds) && around.size >= SAME_MATTER,
  };
}
