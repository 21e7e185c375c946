/** The blocks of a document that hold something, by number and by where they stand. */
import { type Block, boxOf } from "./block.ts";
import { containerOf, type Container, type Run } from "./walk.ts";

export class Blocks {
  readonly byNumber = new Map<number, Block>();
  /** Of each container whose own text was worth reading; blocks that turned out to hold nothing may be among them. */
  #read = new WeakMap<Container, readonly Block[]>();
  #lastNumber = 0;

  /** Whether a container's own text was worth reading. */
  has(container: Container): boolean {
    return this.#read.has(container);
  }

  /** The blocks of a container's own text that hold something. */
  in(container: Container): readonly Block[] {
    return this.readIn(container).filter(({ number }) => this.byNumber.has(number));
  }

  /** All that were read in a container. */
  readIn(container: Container): readonly Block[] {
    return this.#read.get(container) ?? [];
  }

  /** A container's own text has been read as these blocks; null: it is as if it had not been. */
  noteRead(container: Container, blocks: readonly Block[] | null): void {
    if (blocks) this.#read.set(container, blocks);
    else this.#read.delete(container);
  }

  /** A new block. */
  number({ nodes, text }: Run): Block {
    const number = ++this.#lastNumber;
    return { number, first: new WeakRef(nodes[0]!), length: text.length, text: "", mentions: [] };
  }

  /** The block of a run, to be kept from now on even if it holds nothing. */
  of(run: Run): Block {
    const known = this.in(run.container).find((block) => block.first.deref() === run.nodes[0]);
    if (known) return known;
    const block = this.number(run);
    this.noteRead(run.container, [...this.readIn(run.container), block]);
    this.byNumber.set(block.number, block);
    return block;
  }

  /** Those that have left the document. */
  gone(): Block[] {
    return [...this.byNumber.values()].filter(({ first }) => !first.deref()?.isConnected);
  }

  /** Those within an element, which are as if they had not been read. */
  takeWithin(element: Element, readCode: boolean): Block[] {
    const within: Block[] = [];
    for (const block of this.byNumber.values()) {
      const first = block.first.deref();
      if (first && !element.contains(first)) continue;
      within.push(block);
      const container = first && containerOf(first, readCode);
      if (container && element.contains(boxOf(container))) this.noteRead(container, null);
    }
    return within;
  }

  /** Only what holds something counts as read from now on. */
  keepHolding(readCode: boolean): void {
    this.#read = new WeakMap();
    for (const block of this.byNumber.values()) {
      const first = block.first.deref();
      const container = first && containerOf(first, readCode);
      if (container) this.noteRead(container, [...this.readIn(container), block]);
    }
  }
}
