import { explain } from "../../lib/spotting/mention.ts";
import type { OpenLexicon } from "../../lib/spotting/open-lexicon.ts";
import type { PageReader, Spotted } from "../../lib/spotting/page-reader.ts";
import { createPageReader } from "../../lib/spotting/read-page.ts";
import { textBlocks, type TextBlock } from "./text-blocks.ts";

/** A mention as `annotate` prints it. Offsets are UTF-16 into the whole text. */
interface PrintedMention {
  start: number;
  end: number;
  entity: string;
  surface: string;
  why: string;
}

/** A text as it was read: a reader and the mentions of each block. This is spotting itself; what follows puts it into words. */
export function readBlocks(
  lexicon: OpenLexicon,
  blocks: readonly TextBlock[],
): { reader: PageReader; found: (readonly Spotted[])[] } {
  const reader = createPageReader(lexicon);
  const found = blocks.map((block, number) => reader.read(number, block.text));
  for (const { block, mentions } of reader.settle()) found[block] = mentions;
  return { reader, found };
}

/** The mentions of core entities in a text, in order, as a page with these blocks would have them. */
export function spotText(
  text: string,
  lexicon: OpenLexicon,
  blocks: TextBlock[] = textBlocks(text),
): PrintedMention[] {
  return inWords(blocks, readBlocks(lexicon, blocks));
}

/** Mentions with their reasons in words. */
export function inWords(
  blocks: readonly TextBlock[],
  { reader, found }: ReturnType<typeof readBlocks>,
): PrintedMention[] {
  return found.flatMap((mentions, number) => {
    const block = blocks[number]!;
    return mentions
      .filter((mention) => reader.entities[mention.entity]!.tier === "core")
      .map((mention) => ({
        start: block.start + mention.start,
        end: block.start + mention.end,
        entity: reader.entities[mention.entity]!.id,
        surface: block.text.slice(mention.start, mention.end),
        why: explain(reader.why(number, mention, block.text)),
      }));
  });
}
