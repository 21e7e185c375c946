/** A small lexicon for tests, written as `entities.yaml` is. */
import { compileLexicon } from "../lexicon/compile.ts";
import type { CueGroups } from "../lexicon/entity.ts";
import { expandEntity } from "../lexicon/expand.ts";
import type { EntitySource } from "../lexicon/source.ts";
import { openLexicon, type OpenLexicon } from "./open-lexicon.ts";
import { createPageReader, type ReadOptions } from "./read-page.ts";

type Brief = Pick<EntitySource, "id"> & Partial<EntitySource>;

export function testLexicon(entities: Brief[], cues: CueGroups = {}): OpenLexicon {
  const full = entities.map((e) =>
    expandEntity({ name: e.id, type: "organisation", tier: "core", gloss: "", cites: [], names: [], ...e }),
  );
  return openLexicon(compileLexicon({ entities: full, cues }));
}

/** "entity[surface]" of each mention, block by block, once the page has settled. */
export function spot(lexicon: OpenLexicon, blocks: string | string[], options?: ReadOptions): string[] {
  const reader = createPageReader(lexicon, options);
  const texts = typeof blocks === "string" ? [blocks] : blocks;
  const found = texts.map((text, block) => reader.read(block, text));
  for (const { block, mentions } of reader.settle()) found[block] = mentions;
  return found.flatMap((mentions, block) =>
    mentions.map((m) => `${reader.entities[m.entity]!.id}[${texts[block]!.slice(m.start, m.end)}]`),
  );
}
