import { firstWhere } from "../corpus/first-where.ts";
import type { CompiledSense } from "../lexicon/compiled.ts";
import type { Candidate, CueHit } from "./candidate.ts";
import { DENSE, REIGNS, SAID, type Evidence } from "./evidence.ts";
import type { Sign } from "./mention.ts";

/** The cue words of a block, sorted by where they start, and how many there are of each group. */
export class BlockCues {
  readonly hits: readonly CueHit[];
  #count: Map<number, number> | undefined;

  constructor(hits: readonly CueHit[]) {
    this.hits = hits;
  }

  /** Counted when first asked for: most blocks with such words hold nothing that asks. */
  count(group: number): number {
    if (!this.#count) {
      this.#count = new Map();
      for (const hit of this.hits) this.#count.set(hit.group, (this.#count.get(hit.group) ?? 0) + 1);
    }
    return this.#count.get(group) ?? 0;
  }
}

/** Whether a sense depends on the rest of the page: its block must then be judged again when that changes. */
export function dependsOnPage(sense: CompiledSense): boolean {
  return sense.afterFull || askedOfPage(sense).length > 0;
}

/** The groups of words that speak for or against a sense wherever they stand on the page. */
export function askedOfPage({ page, about, dense, unless }: CompiledSense): number[] {
  return [...page, ...about, ...dense, ...unless];
}

/**
 * Whether all that a sense asks for holds; a candidate's own words speak neither for nor against it. Neighbouring words were
 * looked at when the candidate was found.
 */
export function senseHolds(
  sense: CompiledSense,
  candidate: Candidate,
  cues: BlockCues,
  evidence: Evidence,
): boolean {
  if (sense.afterFull && !evidence.named(candidate.entity)) return false;
  const own = (group: number): number => ownCues(group, candidate, cues.hits);
  const inBlock = (group: number): boolean => cues.count(group) > own(group);
  if (sense.near.length > 0 && !sense.near.some(inBlock)) return false;
  if (sense.page.length > 0 && !sense.page.some((group) => evidence.cues(group) > own(group))) return false;
  const isSaid = (group: number): boolean => inBlock(group) || evidence.cues(group) - own(group) >= SAID;
  if (sense.about.length > 0 && !sense.about.some(isSaid)) return false;
  if (sense.dense.length > 0 && !sense.dense.some((group) => evidence.cues(group) - own(group) >= DENSE))
    return false;
  return !sense.unless.some((group) => evidence.cues(group) - own(group) >= REIGNS);
}

function ownCues(group: number, candidate: Candidate, hits: readonly CueHit[]): number {
  let count = 0;
  for (let i = firstFrom(hits, candidate.start); i < hits.length && hits[i]!.start < candidate.end; i++)
    if (hits[i]!.group === group && isOwn(hits[i]!, candidate)) count++;
  return count;
}

/** A word in a gap of a pattern is not the candidate's own: "deny China access to chips" does speak of China. */
function isOwn(hit: CueHit, { parts }: Candidate): boolean {
  if (!parts) return true;
  for (let i = 0; i < parts.length; i += 2) if (hit.start < parts[i + 1]! && parts[i]! < hit.end) return true;
  return false;
}

const firstFrom = (hits: readonly CueHit[], start: number): number =>
  firstWhere(hits.length, (i) => hits[i]!.start >= start);

/** What spoke for the sense. */
export function signsOf(
  sense: CompiledSense,
  candidate: Candidate,
  cues: BlockCues,
  evidence: Evidence,
  text: string,
): Sign[] {
  const signs: Sign[] = [];
  if (sense.afterFull) signs.push({ kind: "full" });
  const near = cues.hits.find(
    (hit) =>
      (sense.near.includes(hit.group) || sense.about.includes(hit.group)) &&
      (hit.end <= candidate.start || hit.start >= candidate.end || !isOwn(hit, candidate)),
  );
  if (near) signs.push({ kind: "near", text: text.slice(near.start, near.end) });
  const group = [...sense.page, ...(near ? [] : sense.about), ...sense.dense].find(
    (g) => evidence.cues(g) > ownCues(g, candidate, cues.hits),
  );
  if (group !== undefined) signs.push({ kind: "page", text: evidence.sample(group) });
  return signs;
}
