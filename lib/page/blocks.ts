/** The blocks of a document that hold something, by number and by where they stand. */
import type { Block } from "./block.ts";
import type { Container } from "./container.ts";
import type { Run } from "./walk.ts";

export class Blocks {
  readonly byNumber = new Map<number, Block>();
  /** Blocks by the container whose own text they are. Some may hold nothing, or may have been dropped. */
  readonly #known = new WeakMap<Container, readonly Block[]>();
  /** The containers whose own text was read in full. Others may still have a block that somebody asked for. */
  #read = new WeakSet<Container>();
  #lastNumber = 0;

  /** Whether a container's own text was read. */
  isRead(container: Container): boolean {
    return this.#read.has(container);
  }

  /** Whether anything is known of a container's own text. */
  has(container: Container): boolean {
    return this.#known.has(container);
  }

  /** The blocks of a container's own text that hold something. */
  in(container: Container): readonly Block[] {
    return this.knownIn(container).filter(({ number }) => this.byNumber.has(number));
  }

  /** All blocks that are known in a container. */
  knownIn(container: Container): readonly Block[] {
    return this.#known.get(container) ?? [];
  }

  /** Notes that a container's own text has been read, and that it is these blocks. */
  noteRead(container: Container, blocks: readonly Block[]): void {
    this.#known.set(container, blocks);
    this.#read.add(container);
  }

  /** Forgets all about a container. */
  forget(container: Container): void {
    this.#known.delete(container);
    this.#read.delete(container);
  }

  /** The block of a run: the one that is known, or a new one. */
  at({ container, nodes, text }: Run): Block {
    const known = this.knownIn(container).find((block) => block.first.deref() === nodes[0]);
    if (known?.length === text.length) return known;
    const number = ++this.#lastNumber;
    return { number, first: new WeakRef(nodes[0]!), length: text.length, text: "", mentions: [] };
  }

  /** The block of a run, as `at` gives it. From now on it is kept, even if it holds nothing. */
  keep(run: Run): Block {
    const block = this.at(run);
    block.kept = true;
    if (this.byNumber.has(block.number)) return block;
    this.byNumber.set(block.number, block);
    const known = this.knownIn(run.container);
    if (!known.includes(block)) this.#known.set(run.container, [...known, block]);
    return block;
  }

  /** Lets all text count as unread; blocks that hold something stay known. */
  unread(): void {
    this.#read = new WeakSet();
  }
}
