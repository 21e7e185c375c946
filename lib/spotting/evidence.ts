import type { CueHit } from "./candidate.ts";

/**
 * What a page has said so far that speaks for or against a sense: cue words by group, entities named outright. Blocks add
 * theirs and take it back when they go.
 */
export class Evidence {
  /** Raised whenever a count crosses a threshold that a sense may ask about: as long as it stays, no sense has changed. */
  version = 0;
  readonly #cues: Int32Array;
  /** By group, one of its words that was seen: for "Why marked?". */
  readonly #sample: string[] = [];
  readonly #named = new Map<number, number>();

  constructor(groups: number) {
    this.#cues = new Int32Array(groups);
  }

  /** by: 1 to add, -1 to take back. */
  countCue(hit: CueHit, text: string | null, by: number): void {
    const now = (this.#cues[hit.group]! += by);
    if (by > 0 ? now <= DENSE : now < DENSE) this.version++;
    if (text !== null) this.#sample[hit.group] ??= text.slice(hit.start, hit.end);
  }

  countNamed(entity: number, by: number): void {
    const now = (this.#named.get(entity) ?? 0) + by;
    if (now > 0) this.#named.set(entity, now);
    else this.#named.delete(entity);
    if (now === 0 || (now === 1 && by > 0)) this.version++;
  }

  named(entity: number): boolean {
    return this.#named.has(entity);
  }

  cues(group: number): number {
    return this.#cues[group]!;
  }

  sample(group: number): string {
    return this.#sample[group] ?? "";
  }
}

/** From this many of its cue words on, a group's sense prevails on a page: a single one may be chance. */
export const REIGNS = 2;

/** From this many cue words on, a page speaks of a matter: one or two may stand in a menu or a list of links. */
export const SAID = 3;

/** From this many cue words on, a page is about a matter, and even a heading needs no cue beside the name. */
export const DENSE = 6;
