/** What is being read, as a page tells it: the questions that `content.ts` holds the answers to. Plain data that crosses a message port. */
import type { NamedAt } from "./terms.ts";

/** What the reader points at. Offsets are UTF-16 into `paragraph`. */
export interface Reading {
  /** The whole block of text. */
  paragraph: string;
  /** The sentence pointed at: `paragraph.slice(start, end)`. */
  start: number;
  end: number;
  /** The entity pointed at; null for an echo. */
  entity: string | null;
  /** Title of the page, for context; "" where there is none. */
  pageTitle: string;
  /** Every mention in the paragraph: a passage that holds a pair of them comes first. */
  mentions?: NamedAt[];
}

/** A paragraph of a page, under its block's number. */
export interface Paragraph {
  block: number;
  text: string;
}

/** A block of a page, as the popup sends it. */
export interface PageBlock {
  /** The frame's and block's own number: the content script finds the place again by it. */
  block: number;
  frame: string;
  text: string;
  /** The mentions in it. */
  mentions: NamedAt[];
}
