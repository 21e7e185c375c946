/**
 * Takes articles into a block of the index and out of it without reading the others again: to index the two hundred of a block takes a
 * quarter of a second, to exchange one of them some milliseconds. What comes of it is the block that would be made of the articles at once.
 */
import type { Article } from "../corpus/article.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import { MOST_PASSAGES, partSizes } from "./cut-blocks.ts";
import { type IndexBlock, indexTexts } from "./index-block.ts";
import { indexNames } from "./index-names.ts";
import { splicedNames } from "./splice-names.ts";
import { splicedTexts } from "./splice-texts.ts";

/** What becomes of an article: its text and mentions as they are now, null where it goes. */
export interface Edit {
  id: string;
  now: { article: Article; mentions: readonly ArticleMention[] } | null;
}

/** What stands in the place of some articles: the numbers of the first of them and of the one after the last. */
export interface Splice {
  from: number;
  to: number;
  /** The index of the articles that come there; null where none do. */
  fresh: Omit<IndexBlock, "first" | "spotter"> | null;
}

/**
 * The blocks in the place of one: none where no article is left, several where it grew too large. Articles are in the order of their ids.
 * `languageOf`: of every article that is in it afterwards; a block does not tell them apart. Yields as `indexTexts` does.
 */
export function* blocksAfter(
  block: IndexBlock,
  edits: readonly Edit[],
  {
    languageOf,
    most = MOST_PASSAGES,
  }: { languageOf: (article: string) => string; most?: number | undefined },
): Generator<void, IndexBlock[]> {
  let changed = block;
  for (const { id, now } of edits) {
    const at = changed.articles.findIndex((each) => each >= id);
    const from = at < 0 ? changed.articles.length : at;
    const to = changed.articles[from] === id ? from + 1 : from;
    const fresh = now && {
      ...(yield* indexTexts([now.article])),
      ...indexNames([now.article], () => now.mentions),
    };
    changed = spliced(changed, { from, to, fresh });
    yield;
  }
  const parts: IndexBlock[] = [];
  for (const { from, to } of stretches(changed, most)) {
    parts.push(stretchOf(changed, from, to, languageOf));
    yield;
  }
  return parts;
}

function spliced(block: IndexBlock, splice: Splice): IndexBlock {
  return { ...block, ...splicedTexts(block, splice), ...splicedNames(block, splice) };
}

/** The articles of a block as parts that are not too large. */
function stretches({ ends }: IndexBlock, most: number): { from: number; to: number }[] {
  let from = 0;
  return partSizes(
    Array.from(ends, (end, i) => end - (ends[i - 1] ?? 0)),
    most,
  ).map((count) => ({ from, to: (from += count) }));
}

function stretchOf(
  block: IndexBlock,
  from: number,
  to: number,
  languageOf: (article: string) => string,
): IndexBlock {
  const size = block.articles.length;
  const head = to < size ? spliced(block, { from: to, to: size, fresh: null }) : block;
  const only = from > 0 ? spliced(head, { from: 0, to: from, fresh: null }) : head;
  const languages = [...new Set(only.articles.map(languageOf))].filter(Boolean);
  return { ...only, first: only.articles[0]!, languages };
}
