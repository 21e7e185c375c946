import { readFileSync } from "node:fs";
import type { Reading } from "../../lib/crossref/content.ts";
import type { OpenLexicon } from "../../lib/spotting/open-lexicon.ts";
import type { Spotted } from "../../lib/spotting/page-reader.ts";
import { createPageReader } from "../../lib/spotting/read-page.ts";
import { goldDocument } from "../spotting/read-document.ts";
import { textBlocks, type TextBlock } from "../spotting/text-blocks.ts";

/** A document as a page would have it: blocks with the mentions that spotting finds. */
export interface ReadDocument {
  blocks: (TextBlock & { mentions: { start: number; end: number; entity: string }[] })[];
}

/** Reads a gold document's text; its own mentions are not used. Throws where the file is no such document. */
export function readDocument(file: string, lexicon: OpenLexicon): ReadDocument {
  const document = goldDocument(JSON.parse(readFileSync(file, "utf8")), file);
  if (!document) throw new Error(`${file}: no gold document (JSON with "text" and "mentions")`);
  const blocks = textBlocks(document.text);
  const reader = createPageReader(lexicon);
  const found = new Map<number, readonly Spotted[]>();
  for (const [number, { text }] of blocks.entries()) found.set(number, reader.read(number, text));
  for (const { block, mentions } of reader.settle()) found.set(block, mentions);
  return {
    blocks: blocks.map((block, number) => ({
      ...block,
      mentions: (found.get(number) ?? []).map(({ start, end, entity }) => ({
        start,
        end,
        entity: reader.entities[entity]!.id,
      })),
    })),
  };
}

/** What a reader of the document points at who points at a stretch of it. Throws where the stretch is in no block. */
export function readingAt(
  document: ReadDocument,
  start: number,
  end: number,
  entity: string | null,
): Reading {
  const block = document.blocks.find((b) => start >= b.start && start < b.start + b.text.length);
  if (!block) throw new Error(`there is no text at ${start} … ${end}`);
  return {
    paragraph: block.text,
    start: start - block.start,
    end: Math.min(end - block.start, block.text.length),
    entity,
    pageTitle: "",
    mentions: block.mentions,
  };
}
