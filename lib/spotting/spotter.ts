/**
 * How a document asks for its mentions, wherever they are found: in the same thread, or in another one that may be gone between
 * two questions. First every text is sifted, then the blocks around those with something in them are read.
 */
import type { Why } from "./mention.ts";
import type { SpottedEntity } from "./page-reader.ts";

/** Which of the texts asked about are worth reading: their indices, in ascending order. */
export interface Sifted {
  /** Texts that may hold a mention. */
  hits: readonly number[];
  /** Texts that only hold a word that may decide a sense elsewhere on the page … */
  signs: readonly number[];
  /** … and for each of them which, as bits: it is worth reading only if it shares one with `Answer.asks`. */
  signKinds: readonly number[];
}

/** A mention with what a page has to know of it. Offsets are UTF-16 into the block's text, end exclusive. */
export interface FoundMention {
  start: number;
  end: number;
  entity: SpottedEntity;
  why: Why;
}

export interface BlockText {
  number: number;
  text: string;
}

export interface Answer {
  /** Blocks whose mentions are known now, or are others than before; sorted, none overlapping. */
  found: readonly { block: number; mentions: readonly FoundMention[] }[];
  /** Those of the blocks asked about that hold nothing: they need not be remembered. */
  empty: readonly number[];
  /** The kinds of signs that what was read so far asks the whole page for, as bits; 0 where it asks for none. */
  asks: number;
  /** Whether texts sifted before may hold a mention after all, because the page has introduced an acronym. */
  again: boolean;
}

export interface Spotter {
  /** Sifts texts, in the order in which they stand: a word may run on from one to the next. */
  sift(texts: readonly string[]): Promise<Sifted>;
  /** Forgets blocks that are gone, then reads others, each of which replaces what its number held. */
  read(blocks: readonly BlockText[], forget: readonly number[]): Promise<Answer>;
  /** Called before a question if all that was read has been forgotten: what stands on the page must be read again. */
  lost: () => void;
  /** Ends it: nothing is asked any more. */
  close(): void;
}
