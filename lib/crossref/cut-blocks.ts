/** Cuts a corpus into the blocks of its index. Each holds a stretch of it, so that an article that comes or goes costs one block. */
import { type Article, bodyOf } from "../corpus/article.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import { type IndexBlock, indexTexts, TERMS_VERSION } from "./index-block.ts";
import { indexNames } from "./index-names.ts";

/**
 * Passages in a block at most, unless a single article is longer. The more in each, the fewer there are to read; the fewer in each, the
 * sooner one is indexed again: with 2,000 in a tenth to a third of a second.
 */
export const MOST_PASSAGES = 2000;

/** A corpus to be indexed. */
interface ToIndex {
  /** Sorted by id, unless there are no blocks of it yet. */
  articles: readonly Article[];
  mentionsOf(article: string): readonly ArticleMention[];
  /** What found the mentions: see `IndexBlock`. */
  spotter?: string;
  /** Whether an article, or its mentions, differ from what the blocks were made of. */
  hasOtherText?(article: string): boolean;
  hasOtherNames?(article: string): boolean;
  most?: number;
}

/**
 * The blocks of a corpus. `blocks`: those that it had; where nothing in a block has changed, the very same object stays. Yields now and
 * then, as `indexTexts` does.
 */
export function* settleBlocks(
  blocks: readonly IndexBlock[],
  { articles, mentionsOf, spotter = "", most = MOST_PASSAGES, ...changed }: ToIndex,
): Generator<void, IndexBlock[]> {
  const settled: IndexBlock[] = [];
  for (const { block, its } of stretches(blocks, articles)) {
    const isSame =
      block?.version === TERMS_VERSION &&
      block.articles.length === its.length &&
      its.every(({ id }, i) => id === block.articles[i] && !changed.hasOtherText?.(id));
    if (isSame) {
      const asNamed = block.spotter === spotter && !its.some(({ id }) => changed.hasOtherNames?.(id));
      settled.push(asNamed ? block : { ...block, spotter, ...indexNames(its, mentionsOf) });
    } else
      for (const part of parted(its, most))
        settled.push({
          first: part[0]!.id,
          spotter,
          ...(yield* indexTexts(part)),
          ...indexNames(part, mentionsOf),
        });
    yield;
  }
  return settled;
}

/** Which articles each block is to hold: those from its first to the next block's first. What comes before the first block goes with it. */
function stretches(
  blocks: readonly IndexBlock[],
  articles: readonly Article[],
): { block: IndexBlock | null; its: Article[] }[] {
  if (blocks.length === 0) return [{ block: null, its: [...articles] }];
  const found = blocks.map((block) => ({ block, its: [] as Article[] }));
  let at = 0;
  for (const article of articles) {
    while (at + 1 < blocks.length && blocks[at + 1]!.first <= article.id) at++;
    found[at]!.its.push(article);
  }
  return found;
}

function parted(articles: readonly Article[], most: number): Article[][] {
  let from = 0;
  const sizes = articles.map((article) => bodyOf(article).length);
  return partSizes(sizes, most).map((count) => articles.slice(from, (from += count)));
}

/** How many articles each part gets: as few parts as possible, each of about the same size. `sizes`: passages of each article. */
export function partSizes(sizes: readonly number[], most: number): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const each = total / Math.max(1, Math.ceil(total / most));
  const counts: number[] = [];
  let filled = Infinity;
  for (const size of sizes) {
    if (filled + size / 2 > each) {
      counts.push(0);
      filled = 0;
    }
    counts[counts.length - 1]!++;
    filled += size;
  }
  return counts;
}

/** Does the work of a generator at once, for where nobody else waits for a turn. */
export function drained<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
