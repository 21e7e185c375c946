/** Bringing the entries of several browsers together: of each key the change that was made last holds. Pure. */
import type { Edits, Entries } from "./entries.ts";
import { isSameJson } from "./same-json.ts";

/** When an entry was last changed, ms since 1970, and its value since then; without a value it was taken away. */
type Stamped = readonly [at: number, value?: unknown];
export type Stamps = Record<string, Stamped>;

/** How long it is remembered that an entry was taken away, ms: a browser that was not used for longer may bring it back. */
const REMEMBERED = 180 * 24 * 3600 * 1000;

/**
 * Notes what was changed here since the last time. A change is later than what it replaces, whatever the clocks say. `before`
 * null: this browser joins; what it has is older than all that is shared.
 */
export function stamp(entries: Entries, before: Stamps | null, now: number): Stamps {
  if (!before) return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, [0, value]]));
  const stamps: Stamps = { ...before };
  for (const key of new Set([...Object.keys(entries), ...Object.keys(before)])) {
    const last = before[key];
    if (isSameJson(last?.[1], entries[key])) continue;
    const at = Math.max(now, (last?.[0] ?? 0) + 1);
    stamps[key] = key in entries ? [at, entries[key]] : [at];
  }
  return stamps;
}

/** Of each key the later change. In a tie what is shared counts, since every browser reads that. */
export function merge(mine: Stamps, shared: Stamps, now: number): Stamps {
  const merged: Stamps = { ...mine };
  for (const [key, theirs] of Object.entries(shared))
    if (!(mine[key] && mine[key][0] > theirs[0])) merged[key] = theirs;
  const kept = Object.entries(merged).filter(
    ([, [at, value]]) => value !== undefined || at > now - REMEMBERED,
  );
  return Object.fromEntries(kept);
}

/** What has to change here so that it holds what was merged, the oldest change first. */
export function editsTo(merged: Stamps, entries: Entries): Edits {
  return new Map(
    Object.entries(merged)
      .filter(([key, [, value]]) => !isSameJson(value, entries[key]))
      .toSorted(([, [a]], [, [b]]) => a - b)
      .map(([key, [, value]]) => [key, value]),
  );
}
