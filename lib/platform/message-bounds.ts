/** How much a page may send: it must not be able to choke the background. What is longer is cut by who sends it. */
import type { PageBlock, Reading } from "../crossref/content.ts";

/** Longer than any paragraph a person reads; there are pages without paragraphs. */
export const LONGEST_BLOCK = 100_000;
export const MOST_BLOCKS = 20_000;
/** Of one block as part of a page, where each sentence is weighed against the others: 160,000 took 20 seconds. */
const LONGEST_SUMMED = 20_000;
/** A paragraph that is searched for says by its beginning what it is about. */
export const LONGEST_SEARCH = 1000;

/** Of a text that is too long, what stands around the words pointed at. */
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

/** Of a page with too much, its beginning; of a block that is too long too. */
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
