/** A block that was read, and the way back from offsets in its text to the document. */
import { firstWhere } from "../corpus/first-where.ts";
import type { Span } from "../corpus/sentences.ts";
import type { FoundMention } from "../spotting/spotter.ts";
import { type Container, containerOf } from "./container.ts";
import { type Run, Walk } from "./walk.ts";

/**
 * Nothing here keeps a node alive: a page may drop what it likes. The first text node is known by a weak reference, and
 * the others are found again from it when they are needed, which is seldom: for the marks near the viewport.
 */
export interface Block {
  readonly number: number;
  readonly first: WeakRef<Text>;
  /** The length of the text, UTF-16; -1 once the block was dropped, so that no text is taken for it any more. */
  length: number;
  /** The text as it was read, while it has mentions or echoes the corpus; otherwise "". */
  text: string;
  mentions: readonly FoundMention[];
  /** Set where somebody asked for the block: its number stays valid even if it holds nothing. */
  kept?: true;
  /** Set where it echoes the corpus: the words that bear the tick, and the sentence that echoes. */
  echo?: Span & { sentence: Span };
}

/** Whether two readings of the same text found the same mentions. */
export function sameMentions(a: Block["mentions"], b: Block["mentions"]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ start, end, entity }, i) =>
        start === b[i]!.start && end === b[i]!.end && entity.id === b[i]!.entity.id,
    )
  );
}

/** Stands for the tick of an echo, where a mention has its index. */
export const ECHO = -1;

/** The words of a block that a card is about: those of a mention, by its index, or those that bear the tick (`ECHO`). */
export function spanOf(block: Block, index: number): Span | undefined {
  return index === ECHO ? block.echo : block.mentions[index];
}

/** The block's first text node; null where it has left the document, or gone to another one. */
export function firstOf({ first }: Block): Text | null {
  const node = first.deref();
  return node?.isConnected && node.ownerDocument === document ? node : null;
}

/** The block's text nodes as they are now; null where it has left the document. */
export function runOf(block: Block, readCode: boolean): Run | null {
  const first = firstOf(block);
  const root = first && containerOf(first, readCode);
  return root && new Walk(root, { readCode, shallow: true, from: first }).next();
}

/** Where a block stands now; null where it has left the document. */
export function containerOfBlock(block: Block, readCode: boolean): Container | null {
  const first = firstOf(block);
  return first && containerOf(first, readCode);
}

/** The range of the document for offsets into a run's text, end exclusive. */
export function rangeIn(run: Run, start: number, end: number): StaticRange {
  const from = nodeAt(run, start);
  const to = nodeAt(run, end - 1);
  return new StaticRange({
    startContainer: run.nodes[from]!,
    startOffset: start - run.starts[from]!,
    endContainer: run.nodes[to]!,
    endOffset: end - run.starts[to]!,
  });
}

/** Offset into the run's text of a place in one of its nodes; -1 where the node is none of them. */
export function offsetIn(run: Run, node: Node, offset: number): number {
  const at = run.nodes.indexOf(node as Text);
  return at < 0 ? -1 : run.starts[at]! + offset;
}

/** A live range over the same words, to be measured and dropped. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** Index of the last node that begins at or before an offset. */
export function nodeAt({ starts }: Run, offset: number): number {
  return firstWhere(starts.length, (i) => starts[i]! > offset) - 1;
}
