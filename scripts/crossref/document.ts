import type { Reading } from "../../lib/crossref/reading.ts";
import type { OpenLexicon } from "../../lib/spotting/open-lexicon.ts";
import { readDocument } from "../spotting/read-document.ts";
import { readBlocks } from "../spotting/spot-text.ts";
import { everyBlock, type TextBlock } from "../spotting/text-blocks.ts";

/** A document as a page has it: blocks with the mentions that spotting finds. */
export interface SpottedDocument {
  blocks: (TextBlock & { mentions: { start: number; end: number; entity: string }[] })[];
}

/** Reads a file as `readDocument` does and finds its mentions: those that a gold document has itself are not used. */
export function spotDocument(file: string, lexicon: OpenLexicon): SpottedDocument {
  const document = readDocument(file);
  const blocks = document.blocks ?? everyBlock(document.text);
  const { reader, found } = readBlocks(lexicon, blocks);
  return {
    blocks: blocks.map((block, number) => ({
      ...block,
      mentions: found[number]!.map(({ start, end, entity }) => ({
        start,
        end,
        entity: reader.entities[entity]!.id,
      })),
    })),
  };
}

/** The reading of somebody who points at a stretch of the document. UTF-16 offsets. Throws where no text stands there. */
export function readingAt(
  document: SpottedDocument,
  start: number,
  end: number,
  entity: string | null,
): Reading {
  const block = document.blocks.find((b) => end > b.start && start < b.start + b.text.length);
  if (!block)
    throw new Error(`there is no text at ${start} … ${end}: give offsets within a paragraph of the document`);
  return {
    paragraph: block.text,
    start: Math.max(start - block.start, 0),
    end: Math.min(end - block.start, block.text.length),
    entity,
    pageTitle: "",
    mentions: block.mentions,
  };
}
