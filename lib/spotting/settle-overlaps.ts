import { firstWhere } from "../corpus/first-where.ts";
import { CONTEXT, PLAIN, PROPER, type Candidate } from "./candidate.ts";

/**
 * The mentions of a block: from candidates that may overlap, a sorted list in which none do. Names win over paraphrases, and a
 * paraphrase that holds a name is cut off at it; among equals the leftmost and longest wins; overlapping paraphrases of one entity
 * become one mention; places give way to all.
 */
export function settleOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  if (areApart(sorted)) return sorted;
  const names = leftmostLongest(sorted.filter((c) => c.precedence === PROPER));
  const plain = sorted.filter((c) => c.precedence === PLAIN);
  const phrases = joinOrLonger(plain.flatMap((candidate) => cutAtNames(candidate, names) ?? []));
  const core = merge(names, phrases);
  const places = leftmostLongest(sorted.filter((c) => c.precedence === CONTEXT));
  return merge(
    core,
    places.filter((place) => !firstWithin(core, place.start, place.end)),
  );
}

/** In most blocks nothing overlaps, and nothing is left to settle. */
function areApart(sorted: readonly Candidate[]): boolean {
  for (let i = 1; i < sorted.length; i++) if (sorted[i]!.start < sorted[i - 1]!.end) return false;
  return true;
}

function leftmostLongest(sorted: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of sorted)
    if (kept.length === 0 || candidate.start >= kept[kept.length - 1]!.end) kept.push(candidate);
  return kept;
}

function joinOrLonger(sorted: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept[kept.length - 1];
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.entity === last.entity) kept[kept.length - 1] = sameEntity(last, candidate);
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}

/**
 * Two candidates of one entity that overlap. Two paraphrases join, and so do two names. A name takes in the words of a paraphrase that
 * stand before it ("chip export controls") or right behind it ("open-source technology"), and not those further on ("export controls
 * on chips").
 */
function sameEntity(first: Candidate, second: Candidate): Candidate {
  const joined = second.end > first.end ? { ...first, end: second.end } : first;
  if ((first.parts === null) === (second.parts === null)) return joined;
  const [name, phrase] = first.parts ? [second, first] : [first, second];
  if (phrase.start < name.start) return phrase.end <= name.end ? joined : name;
  const lastPart = phrase.parts![phrase.parts!.length - 2]!;
  return lastPart - name.end <= 1 ? joined : name;
}

/**
 * A paraphrase may not contain a name: what stays is what stands before the first one, if that is at least two of its parts
 * ("restrictions on the export of" before "Nvidia"). null where the name tears it apart: "selling chips" behind a name is no restriction.
 */
function cutAtNames(candidate: Candidate, names: readonly Candidate[]): Candidate | null {
  const name = firstWithin(names, candidate.start, candidate.end);
  if (!name) return candidate;
  const secondEnds = candidate.parts?.[3] ?? Infinity;
  return secondEnds <= name.spaceBefore ? { ...candidate, end: name.spaceBefore } : null;
}

/** The first of sorted, non-overlapping spans that overlaps with a stretch. */
function firstWithin(spans: readonly Candidate[], start: number, end: number): Candidate | null {
  const next = spans[firstWhere(spans.length, (i) => spans[i]!.end > start)];
  return next && next.start < end ? next : null;
}

function merge(a: readonly Candidate[], b: readonly Candidate[]): Candidate[] {
  return [...a, ...b].sort((x, y) => x.start - y.start);
}
