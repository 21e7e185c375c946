import type { CompiledSense } from "../lexicon/compiled.ts";
import type { Candidate, CueHit } from "./candidate.ts";
import { REIGNS, type Evidence } from "./evidence.ts";

/** The cue words of a block, sorted by where they start. */
export type BlockCues = readonly CueHit[];

/** Whether a sense can change its mind by what else is on the page, so that its block must be judged again. */
export function dependsOnPage(sense: CompiledSense): boolean {
  return sense.afterFull || sense.page.length > 0 || sense.unless.length > 0;
}

/** Whether all that a sense asks for holds. Neighbouring words were looked at when the candidate was found. */
export function senseHolds(
  sense: CompiledSense,
  candidate: Candidate,
  cues: BlockCues,
  evidence: Evidence,
): boolean {
  if (sense.afterFull && !evidence.named(candidate.entity)) return false;
  if (sense.near.length > 0 && !cueNear(sense.near, candidate, cues)) return false;
  if (
    sense.page.length > 0 &&
    !sense.page.some((group) => evidence.cues(group) > ownCues(group, candidate, cues))
  )
    return false;
  return !sense.unless.some((group) => evidence.cues(group) - ownCues(group, candidate, cues) >= REIGNS);
}

/** A cue word of one of the groups in the block, other than the candidate's own words. */
export function cueNear(
  groups: readonly number[],
  candidate: Candidate,
  cues: BlockCues,
): CueHit | undefined {
  return cues.find(
    (hit) => groups.includes(hit.group) && (hit.end <= candidate.start || hit.start >= candidate.end),
  );
}

function ownCues(group: number, candidate: Candidate, cues: BlockCues): number {
  let count = 0;
  for (let i = firstFrom(cues, candidate.start); i < cues.length && cues[i]!.start < candidate.end; i++)
    if (cues[i]!.group === group) count++;
  return count;
}

function firstFrom(cues: BlockCues, start: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What spoke for the sense, in words. */
export function evidenceInWords(
  sense: CompiledSense,
  candidate: Candidate,
  cues: BlockCues,
  evidence: Evidence,
  text: string,
): string[] {
  const words: string[] = [];
  if (sense.afterFull) words.push("the page names it in full");
  const near = sense.near.length > 0 && cueNear(sense.near, candidate, cues);
  if (near) words.push(`“${text.slice(near.start, near.end)}” stands near`);
  const group = sense.page.find((g) => evidence.cues(g) > ownCues(g, candidate, cues));
  if (group !== undefined) words.push(`the page speaks of “${evidence.sample(group)}”`);
  return words;
}
