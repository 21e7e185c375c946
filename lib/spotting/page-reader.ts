import type { EntityType, Tier } from "../lexicon/entity.ts";
import type { Why } from "./mention.ts";

/** What a page needs of an entity; the index into `PageReader.entities` names it in a `Spotted`. */
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
  /** The block is gone from the page. */
  forget(block: number): void;
  /** Blocks read before whose mentions have changed through what was read since, as they are now. Cheap when nothing has. */
  settle(): { block: number; mentions: readonly Spotted[] }[];
  /** Whether anything of a block is remembered: a block that holds nothing may be read no more. */
  holds(block: number): boolean;
  /** The signs (see `signOf`) that something on the page asks the whole page for, as bits. */
  readonly asks: number;
  /** By the hash of their letters, the short forms that the page has introduced: where there is one more, any block may hold it. */
  readonly shortForms: ReadonlyMap<number, unknown>;
  /** For the card and `annotate`. `text` is the block's text as it was read. */
  why(block: number, mention: Spotted, text: string): Why;
}
