import { explain } from "../../lib/spotting/mention.ts";
import type { OpenLexicon } from "../../lib/spotting/open-lexicon.ts";
import type { Spotted } from "../../lib/spotting/page-reader.ts";
import { createPageReader } from "../../lib/spotting/read-page.ts";
import { textBlocks, type TextBlock } from "./text-blocks.ts";

/** A mention as `annotate` prints it. Offsets are UTF-16 into the whole text. */
export interface PrintedMention {
  start: number;
  end: number;
  entity: string;
  surface: string;
  why: string;
}

/** The mentions of core entities in a text, in order, as a page with these blocks would have them. */
export function spotText(
  text: string,
  lexicon: OpenLexicon,
  blocks: TextBlock[] = textBlocks(text),
): PrintedMention[] {
  const reader = createPageReader(lexicon);
  const found = new Map<number, readonly Spotted[]>();
  blocks.forEach((block, number) => found.set(number, reader.read(number, block.text)));
  for (const { block, mentions } of reader.settle()) found.set(block, mentions);
  const printed: PrintedMention[] = [];
  for (const [number, mentions] of found) {
    const block = blocks[number]!;
    for (const mention of mentions) {
      const entity = reader.entities[mention.entity]!;
      if (entity.tier !== "core") continue;
      printed.push({
        start: block.start + mention.start,
        end: block.start + mention.end,
        entity: entity.id,
        surface: block.text.slice(mention.start, mention.end),
        why: explain(reader.why(number, mention, block.text)),
      });
    }
  }
  return printed;
}
