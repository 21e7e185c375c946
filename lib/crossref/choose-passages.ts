/** Which of the passages ranked first bear on the sentence read, and do not merely come nearest to it. */
import type { EntityType } from "../lexicon/entity.ts";
import { bearingOf } from "./bearing.ts";
import type { Reading } from "./reading.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { namesEntity } from "./indexed-passage.ts";
import { namedFirst } from "./named-first.ts";
import type { Query } from "./query.ts";
import type { Ranked } from "./rank.ts";

/**
 * What a passage must share with the sentence, besides a name, to bear on it: about one idea that is not on every page, and a tenth of
 * what the sentence says; or one idea that few passages hold. Below that the card only says who is named.
 */
const BEARS = { worth: 1.2, share: 0.1, alone: 2 };
/**
 * Companies and people do much that no source mentions. But where the whole paragraph shares this many ideas with a passage that names
 * one, both are about the same matter, and any idea shared with the sentence will do.
 */
const SAME_MATTER = 3;
/**
 * How far a passage about which something was learnt must be ahead of "nothing bears" (see `Ranked`). With `bears` it need not name what
 * is pointed at; with `alone` it need not share anything. So the card is silent on 13 of 29 judged sentences on which nothing bears, and
 * on 2 of 528 on which something does; with 14 for `bears`, on some five more of the first and 12 more of the second.
 */
const AHEAD = { bears: 11, alone: 17 };
/**
 * A passage that does not name what is pointed at and shares a single idea hangs on one word: it may lead, or follow, only this far ahead.
 * (One that shares no idea is there by what was learnt.) Of the second and third passages for 139 judged sentences this leaves out 19 of
 * 140 that do not bear, 1 of 90 that are useful, and none of 58 that a judge would have brought up first; with 15 for `follows` it would
 * be 40, 4 and 2.
 */
const HANGS = { leads: 15, follows: 8 };
/** The share of the leading passage's score that a passage needs to follow it, unless it names what is pointed at. */
const ADDS = { score: 0.4 };
/** A policy, an event or a product is a single matter: any passage about it bears on it. */
const ONE_MATTER: readonly EntityType[] = ["concept", "policy", "event", "product"];

/** How many passages the card shows at once. */
const SHOWN = 3;

/** Those of the first ranked passages that bear on the sentence, the leading one first; none where none may lead. */
export function choosePassages(
  index: CorpusIndex,
  { entity }: Reading,
  query: Query,
  ranked: readonly Ranked[],
): Ranked[] {
  // A passage that does not name what is pointed at must share ideas: that both mention Africa is not enough.
  const type = index.entities.get(entity ?? "")?.type;
  const fit = namedFirst(ranked, entity, type)
    .slice(0, SHOWN)
    .map((each) => lookAt(index, query, each, entity))
    .filter(
      (each) =>
        each.names ||
        (holds(each, HANGS.follows) && (each.isAhead || (each.bears && /[cf]/.test(each.kinds)))),
    );
  // To lead it must also share somebody else's name, or a figure: that both limit something is not enough either.
  const leading = fit.filter(
    (each) => each.names || (holds(each, HANGS.leads) && (each.isAhead || /[ef]/.test(each.kinds))),
  );
  // That one is not ahead tells nothing about the others: about some nothing was learnt, and what names it may stand before what bears more.
  const lead = leading.find(({ isAhead }) => isAhead !== false);
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
  /** By `AHEAD.bears`; null where nothing was learnt about it. */
  isAhead: boolean | null;
  /** By `AHEAD.alone`. */
  isFarAhead: boolean;
  /** By `BEARS`. */
  bears: boolean;
  /** Whether it shares a single idea: see `HANGS`. */
  hangs: boolean;
  /** The kinds of the terms that it shares with the sentence, a letter each: see `TermKind`. */
  kinds: string;
  /** By `SAME_MATTER`. */
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
    names: namesEntity(indexed, entity),
    isAhead: ranked.ahead === null ? null : ranked.ahead >= AHEAD.bears,
    isFarAhead: ranked.ahead !== null && ranked.ahead >= AHEAD.alone,
    bears: worth >= BEARS.alone || (worth >= BEARS.worth && share >= BEARS.share),
    hangs: ideas === 1,
    kinds,
    isSameMatter: /[cef]/.test(kinds) && around.size >= SAME_MATTER,
  };
}
