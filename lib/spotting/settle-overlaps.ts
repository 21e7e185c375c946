import { firstWhere } from "../corpus/first-where.ts";
import { CONTEXT, PLAIN, PROPER, type Candidate } from "./candidate.ts";

/**
 * The mentions of a block: from candidates that may overlap, a sorted list in which none do. Names win over paraphrases, and a
 * paraphrase that holds a name is cut off at it; among equals the leftmost and longest wins; overlapping paraphrases of one entity
 * become one mention; places give way to all.
 */
export function settleOverlaps(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length === 0) return [];
  if (candidates.length === 1) return [...candidates];
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  if (areApart(sorted)) return sorted;
  const names = leftmostLongest(sorted.filter((c) => c.precedence === PROPER));
  const plain = sorted.filter((c) => c.precedence === PLAIN);
  const free = names.length === 0 ? plain : plain.flatMap((candidate) => cutAtNames(candidate, names) ?? []);
  const phrases = joinOrLonger(free.sort((a, b) => a.start - b.start || b.end - a.end));
  const core = merge(names, phrases);
  const places = leftmostLongest(sorted.filter((c) => c.precedence === CONTEXT));
  return places.length === 0
    ? core
    : merge(
        core,
        places.filter((place) => isFree(core, place.start, place.end)),
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
 * A paraphrase may not contain a name: what stays is the stretch between names that holds most of its parts, if those are at least
 * two ("restrictions on the export of" before "Nvidia"). null where the names tear it apart.
 */
function cutAtNames(candidate: Candidate, names: readonly Candidate[]): Candidate | null {
  const within = overlapping(names, candidate.start, candidate.end);
  if (within.length === 0) return candidate;
  const { parts } = candidate;
  if (!parts) return null;
  let best: { start: number; end: number; parts: number } | null = null;
  let from = candidate.start;
  for (const name of [...within, null]) {
    const to = name ? name.spaceBefore : candidate.end;
    let count = 0;
    let start = -1;
    for (let i = 0; i < parts.length; i += 2) {
      if (parts[i]! < from || parts[i + 1]! > to) continue;
      count++;
      if (start < 0) start = parts[i]!;
    }
    // The first part carries the meaning: "selling chips" is no restriction without it.
    if (count >= 2 && start === parts[0] && (!best || count > best.parts))
      best = { start, end: to, parts: count };
    if (name) from = name.end;
  }
  return best && { ...candidate, start: best.start, end: best.end };
}

/** Index of the first of sorted, non-overlapping spans that ends after `at`. */
const firstEndingAfter = (spans: readonly Candidate[], at: number): number =>
  firstWhere(spans.length, (i) => spans[i]!.end > at);

function overlapping(spans: readonly Candidate[], start: number, end: number): Candidate[] {
  const found: Candidate[] = [];
  for (let i = firstEndingAfter(spans, start); i < spans.length && spans[i]!.start < end; i++)
    found.push(spans[i]!);
  return found;
}

function isFree(spans: readonly Candidate[], start: number, end: number): boolean {
  const next = spans[firstEndingAfter(spans, start)];
  return !next || next.start >= end;
}

function merge(a: readonly Candidate[], b: readonly Candidate[]): Candidate[] {
  return [...a, ...b].sort((x, y) => x.start - y.start);
}
