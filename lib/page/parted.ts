import type { Span } from "../corpus/sentences.ts";
import { showsBetween } from "./between.ts";
import { nodeAt } from "./block.ts";
import type { Run } from "./walk.ts";

/**
 * Whether the page shows something within a name although no text stands there, such as what a style draws between the links of a trail or
 * around the words of a list: then its words are no name. Only the borders of elements are looked at, and few names run over one.
 */
export function isParted(run: Run, { start, end }: Span): boolean {
  for (let i = nodeAt(run, start); run.starts[i + 1]! < end; i++)
    if (showsBetween(run.nodes[i]!, run.nodes[i + 1]!)) return true;
  return false;
}
