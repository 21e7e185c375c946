/** Which blocks a corpus is indexed in: each holds a stretch of it, so that an article that comes or goes costs one block. */
import type { Article } from "../corpus/article.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import { bodyOf, type IndexBlock, indexNames, indexTexts, TERMS_VERSION } from "./index-block.ts";

/**
 * Passages in a block, at most, but for an article that is longer. More in each: quicker to read, as there are fewer; less: quicker
 * to index again. With 2,000 a tenth of a second to a third.
 */
const MOST = 2000;

/** A corpus to be indexed. */
interface ToIndex {
  /** By id, where there are blocks of it already. */
  articles: readonly Article[];
  mentionsOf(article: string): readonly ArticleMention[];
  /** What found them: see `IndexBlock`. */
  spotter?: string;
  /** Whether an article is another than the blocks were made of, or none of them holds it; and whether its mentions are. */
  hasOtherText?(article: string): boolean;
  hasOtherNames?(article: string): boolean;
  most?: number;
}

/**
 * The blocks of a corpus, where `blocks` are those that it had: what has not changed stays the very block that it was. Yields now
 * and then, as `indexTexts` does.
 */
export function* settleBlocks(
  blocks: readonly IndexBlock[],
  { articles, mentionsOf, spotter = "", most = MOST, ...changed }: ToIndex,
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

/** The articles from each block's first to the next one's; what comes before the first block goes with it. */
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

/** As few parts as can be, and as equal. */
function parted(articles: readonly Article[], most: number): Article[][] {
  const sizes = articles.map((article) => bodyOf(article).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const each = total / Math.max(1, Math.ceil(total / most));
  const parts: Article[][] = [];
  let size = Infinity;
  for (const [i, article] of articles.entries()) {
    if (size + sizes[i]! / 2 > each) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(article);
    size += sizes[i]!;
  }
  return parts;
}

/** All of it at once, where nobody waits for a turn. */
export function drained<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
