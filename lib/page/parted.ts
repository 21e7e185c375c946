/**
 * Whether the page shows something within a name though no text stands there: what a style draws between the links of a trail, or around
 * the words of a list.
 */
import { nodeAt, type Stretch } from "./block.ts";
import { isBetween } from "./between.ts";
import type { Run } from "./walk.ts";

/** For each name that stands in more than one element, which few do. */
export function isParted(run: Run, { start, end }: Stretch): boolean {
  for (let i = nodeAt(run, start); run.starts[i + 1]! < end; i++)
    if (isBetween(run.nodes[i]!, run.nodes[i + 1]!)) return true;
  return false;
}
