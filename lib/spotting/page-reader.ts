import type { EntityType, Tier } from "../lexicon/entity.ts";
import type { Why } from "./mention.ts";

/** What a page has to know of an entity. */
export interface SpottedEntity {
  id: string;
  name: string;
  type: EntityType;
  tier: Tier;
}

/** A mention in compact form. Offsets are UTF-16 into the block's text, end exclusive. */
export interface Spotted {
  start: number;
  end: number;
  /** Index into `PageReader.entities`. */
  entity: number;
  /** Which name or pattern matched; `why` tells it. */
  rule: number;
}

/**
 * Reads one document block by block (a block: the text of one paragraph, heading, cell …; no mention crosses a block)
 * and remembers what the page has named, because short forms and weak senses count only by what else the page says.
 * One per document; drop it to forget everything.
 */
export interface PageReader {
  readonly entities: readonly SpottedEntity[];
  /** Finds the mentions of a block, sorted, none overlapping. Reading a number again replaces what it held. */
  read(block: number, text: string): readonly Spotted[];
  /** Takes back all that a block, which is gone from the page, has said. */
  forget(block: number): void;
  /** Blocks read before whose mentions have changed through what was read since, as they are now. Cheap when nothing has. */
  settle(): { block: number; mentions: readonly Spotted[] }[];
  /** Whether anything of a block is remembered. One that holds nothing need not be forgotten. */
  holds(block: number): boolean;
  /** Which cues what was read so far asks the whole page for: see `signOf`. */
  readonly asks: number;
  /** The acronyms that the page has introduced, by the hash of their letters. Once there is another, any block may hold it. */
  readonly shortForms: ReadonlyMap<number, unknown>;
  /** Why a mention that `read` or `settle` gave is one. `text`: the block's text, as it was read. */
  why(block: number, mention: Spotted, text: string): Why;
}
