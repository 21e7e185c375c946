/** How much a page may send: it must not be able to choke the background. The sender cuts what is longer. */
import type { PageBlock, Reading } from "../crossref/reading.ts";

/** Characters: longer than any paragraph that a person reads; but some pages have no paragraphs. */
export const LONGEST_BLOCK = 100_000;
export const MOST_BLOCKS = 20_000;
/** Characters of a block in a page that is summed up, for which each sentence is weighed against the others: 160,000 took 20 seconds. */
const LONGEST_SUMMED = 20_000;
/** Characters of a search: where a whole paragraph is pasted, its beginning says what it is about. */
export const LONGEST_SEARCH = 1000;

/** A reading whose paragraph is too long, cut to what stands around the words pointed at. */
export function boundReading(reading: Reading): Reading {
  const { paragraph, start, end, mentions } = reading;
  if (paragraph.length <= LONGEST_BLOCK) return reading;
  const from = Math.max(0, start - LONGEST_BLOCK / 2);
  const text = paragraph.slice(from, from + LONGEST_BLOCK);
  const within = <T extends { start: number; end: number }>(at: T): T => ({
    ...at,
    start: at.start - from,
    end: Math.min(at.end - from, text.length),
  });
  return {
    ...reading,
    ...within({ start, end }),
    paragraph: text,
    mentions: mentions?.map(within).filter((each) => each.start >= 0 && each.start < each.end),
  };
}

/** A page with too many blocks, or too long ones, cut to its beginning, and theirs. */
export function boundPage(page: { title: string; blocks: PageBlock[] }): typeof page {
  const blocks = page.blocks.slice(0, MOST_BLOCKS).map((block) =>
    block.text.length <= LONGEST_SUMMED
      ? block
      : {
          ...block,
          text: block.text.slice(0, LONGEST_SUMMED),
          mentions: block.mentions.filter(({ end }) => end <= LONGEST_SUMMED),
        },
  );
  return { ...page, blocks };
}
