import { type NamesPart, narrow } from "./index-names.ts";
import type { IndexBlock } from "./index-block.ts";
import type { Splice } from "./splice-block.ts";

/** The entities named in a block after a splice. */
export function splicedNames(block: IndexBlock, { from, to, fresh }: Splice): NamesPart {
  const first = endAt(block.ends, from);
  const last = endAt(block.ends, to);
  const before = endAt(block.namedEnds, first);
  const behind = endAt(block.namedEnds, last);
  const numbers = new Map<string, number>();
  const named: number[] = [];
  const take = (part: Pick<NamesPart, "entities" | "named">, start: number, end: number) => {
    for (let at = start; at < end; at++) {
      const entity = part.entities[part.named[at]!]!;
      // Numbered in the order in which they are met, as where all is indexed at once.
      if (!numbers.has(entity)) numbers.set(entity, numbers.size);
      named.push(numbers.get(entity)!);
    }
  };
  take(block, 0, before);
  if (fresh) take(fresh, 0, fresh.named.length);
  take(block, behind, block.named.length);
  const grown = (fresh?.named.length ?? 0) - (behind - before);
  return {
    entities: [...numbers.keys()],
    named: narrow(named, numbers.size),
    namedEnds: Uint32Array.from([
      ...block.namedEnds.subarray(0, first),
      ...(fresh?.namedEnds ?? []).map((end) => before + end),
      ...block.namedEnds.subarray(last).map((end) => end + grown),
    ]),
    added: Uint32Array.from([
      ...block.added.subarray(0, first),
      ...(fresh?.added ?? []),
      ...block.added.subarray(last),
    ]),
  };
}

/** Where the first so many end. */
export const endAt = (ends: Uint32Array, count: number): number => (count === 0 ? 0 : ends[count - 1]!);
