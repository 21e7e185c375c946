/**
 * How a document asks for its mentions, wherever they are found: in the same thread, or in another one that may be gone between
 * two questions. First every text is sifted, then the blocks around those with something in them are read.
 */
import type { Why } from "./mention.ts";
import type { SpottedEntity } from "./page-reader.ts";

/** Where the texts of a question hold something, as indices into it, rising. */
export interface Sifted {
  /** Words that a mention cannot do without. */
  hits: readonly number[];
  /** Words that may decide a sense elsewhere on the page … */
  signs: readonly number[];
  /** … and for each of those, which: worth reading only where it shares a bit with `Answer.asks`. */
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
  /** Of the blocks asked about, those that hold nothing: they need not be remembered. */
  empty: readonly number[];
  /** What the page holds asks the whole page for signs of these kinds, as bits: 0 where nothing does. */
  asks: number;
  /** Whether texts sifted before may hold a mention after all: the page has introduced a short form. */
  again: boolean;
}

export interface Spotter {
  /** Texts in the order they stand in; a word may run on from one to the next. */
  sift(texts: readonly string[]): Promise<Sifted>;
  /** Reads blocks, each of which replaces what its number held, after it has forgotten those that are gone. */
  read(blocks: readonly BlockText[], forget: readonly number[]): Promise<Answer>;
  /** Called before a question where all that was read is forgotten: what stands must be read again. */
  lost: () => void;
  /** Ends it; nothing is answered any more. */
  close(): void;
}
