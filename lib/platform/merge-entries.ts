/** Brings the entries of several browsers together: for each key the last change holds. Pure. */
import type { Edits, Entries } from "./entries.ts";
import { isSameJson } from "./same-json.ts";

/** When an entry was last changed, ms since 1970, and its value since then; no value where it was taken away. */
type Stamped = readonly [at: number, value?: unknown];
export type Stamps = Record<string, Stamped>;

/** Whether a stored value is that of an entry. */
export const isStamped = (value: unknown): value is Stamped =>
  Array.isArray(value) && Number.isFinite(value[0]);

/** How long it is remembered that an entry was taken away, ms. A browser that has not been used for longer may bring it back. */
const REMEMBERED = 180 * 24 * 3600 * 1000;

/**
 * Notes what was changed here since the last time. A change counts as later than what it replaces, whatever the clocks say. `before`: null
 * where this browser joins; then all that it has counts as older than what is shared.
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

/** For each key the later change; in a tie the shared one, since every browser reads that. */
export function merge(mine: Stamps, shared: Stamps, now: number): Stamps {
  const merged: Stamps = { ...mine };
  for (const [key, theirs] of Object.entries(shared))
    if (!(mine[key] && mine[key][0] > theirs[0])) merged[key] = theirs;
  const kept = Object.entries(merged).filter(
    ([, [at, value]]) => value !== undefined || at > now - REMEMBERED,
  );
  return Object.fromEntries(kept);
}

/** What has to change here so that this browser holds what was merged, the oldest change first. */
export function editsTo(merged: Stamps, entries: Entries): Edits {
  return new Map(
    Object.entries(merged)
      .filter(([key, [, value]]) => !isSameJson(value, entries[key]))
      .toSorted(([, [a]], [, [b]]) => a - b)
      .map(([key, [, value]]) => [key, value]),
  );
}
