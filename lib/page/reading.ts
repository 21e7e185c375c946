/** Finds a document's mentions and keeps them found, as the document stands and as it changes. */
import type { Spotter } from "../spotting/spotter.ts";
import { type Block, runOf } from "./block.ts";
import { type BlockEvents, BlockReader } from "./block-reader.ts";
import { type Container, containerOf } from "./container.ts";
import type { Root } from "./gather.ts";
import type { Prose } from "./prose.ts";
import { Questions } from "./questions.ts";
import { runsOf } from "./runs.ts";
import { Shadows } from "./shadows.ts";
import { Sifting } from "./sifting.ts";
import type { Run } from "./walk.ts";

interface ReadingEvents extends BlockEvents {
  /** An open shadow root that was not met before. */
  shadow(root: ShadowRoot): void;
}

/** Questions that may wait for their answers: while one is thought about the next is put together. */
const AT_ONCE = 3;

export class Reading {
  /** Main-thread time spent on reading, ms. */
  milliseconds = 0;
  readonly #reader: BlockReader;
  readonly #shadows: Shadows;
  readonly #questions: Questions;
  readonly #sifting: Sifting;
  readonly #changed = new Set<Container>();

  readonly #spotter: Spotter;
  readonly #readCode: boolean;

  constructor(spotter: Spotter, readCode: boolean, events: ReadingEvents) {
    this.#spotter = spotter;
    this.#readCode = readCode;
    this.#shadows = new Shadows((root) => {
      this.add(root);
      events.shadow(root);
    });
    this.#questions = new Questions(() => this.#beginAgain());
    this.#sifting = new Sifting({
      ask: (gathered) =>
        this.#questions.ask(spotter.sift(gathered.texts), (sifted) => this.#sifting.sifted(gathered, sifted)),
      through: (root) => this.#shadows.seek(root),
    });
    this.#reader = new BlockReader(spotter, readCode, this.#questions, events, ({ asks, again }) => {
      this.#sifting.want(asks);
      if (again) this.#addAll();
    });
  }

  /** Asks for a root and all under it, or what follows `from`, to be read, or read again: it may have changed without a mutation record. */
  add(root: Root, from: Node | null = null): void {
    this.#reader.blocks.unread();
    this.#sifting.add(root, from);
  }

  /** Asks for a container's own text to be looked at again. */
  change(container: Container): void {
    this.#changed.add(container);
  }

  /** Those that hold something, by number: words of a mention, or words that decide what others mean. */
  get blocks(): ReadonlyMap<number, Block> {
    return this.#reader.blocks.byNumber;
  }

  /** Rises whenever a mention comes or goes. */
  get version(): number {
    return this.#reader.version;
  }

  /** Text nodes that may be a paragraph's. */
  get prose(): Prose {
    return this.#sifting.prose;
  }

  /** Whether anything is known of a container's own text. */
  has(container: Container): boolean {
    return this.#reader.blocks.has(container);
  }

  /** The blocks of a container's own text that hold something. */
  blocksIn(container: Container): readonly Block[] {
    return this.#reader.blocks.in(container);
  }

  /** A block's text as it stands now. Those that come later ask here, and bring no walk of their own along: see `runOf`, `containerOf`. */
  runOf(block: Block): Run | null {
    return runOf(block, this.#readCode);
  }

  containerOf(node: Node): Container | null {
    return containerOf(node, this.#readCode);
  }

  /** The block of a run, to be kept from now on even if it holds nothing. */
  blockOf(run: Run): Block {
    return this.#reader.blocks.keep(run);
  }

  /** The document, and the shadow roots in it that were met. */
  roots(): (Document | ShadowRoot)[] {
    return [document, ...this.#shadows.known()];
  }

  /** Forgets all that was read: it may have changed unseen. */
  forget(): void {
    this.#reader.forget();
    this.#sifting.forget();
    this.#shadows.forget();
  }

  /** Ends it: the spotter answers no more. */
  close(): void {
    this.#spotter.close();
  }

  /** Looks for shadow roots that were attached meanwhile, where they are likely or everywhere: no mutation record tells that. */
  seekShadows(everywhere: boolean): void {
    this.#shadows.seekAgain(everywhere);
  }

  /** Resolves with the next answer, or at once where no question is open. */
  answered(): Promise<void> {
    return this.#questions.answered();
  }

  /**
   * Works until the deadline. "more": it was not enough. "waiting": nothing is left to do before an answer comes. "done":
   * nothing is left at all.
   */
  step(deadline: number): "more" | "waiting" | "done" {
    const begin = performance.now();
    const lost = this.#sifting.lost();
    if (lost) this.add(lost);
    let busy = true;
    while (busy && performance.now() < deadline) busy = this.#readOn(deadline);
    this.#reader.rest();
    this.milliseconds += performance.now() - begin;
    return busy ? "more" : this.#questions.open > 0 ? "waiting" : "done";
  }

  /** Drops the blocks that have left the document, and with `turned` those that are left alone from now on; of all, or of some. */
  sweep(turned: boolean, blocks?: Iterable<Block>): void {
    this.#reader.sweep(turned, blocks);
  }

  /** One piece of work; false where there is none at the moment. */
  #readOn(deadline: number): boolean {
    if (this.#questions.take()) return true;
    if (this.#reader.readStale()) return true;
    for (const container of this.#changed) {
      this.#changed.delete(container);
      return this.#look(container);
    }
    if (this.#sifting.askAltered()) return true;
    const hit = this.#sifting.next();
    if (hit) return this.#readAround(hit);
    const isWaiting = this.#questions.open >= AT_ONCE;
    if (!isWaiting && this.#sifting.goOn(deadline)) return true;
    return this.#reader.ask() || (!isWaiting && this.#shadows.seekOn(deadline));
  }

  #readAround(node: Text): boolean {
    const container = node.isConnected ? containerOf(node, this.#readCode) : null;
    if (container && !this.#reader.blocks.isRead(container)) this.#reader.read(container);
    return true;
  }

  /** A container that has changed: what was read in it is read again; otherwise it is asked about first. */
  #look(container: Container): boolean {
    if (this.has(container)) this.#reader.readAnew(container);
    else if (container.isConnected)
      for (const run of runsOf(container, this.#readCode)) this.#sifting.alter(run);
    return true;
  }

  #addAll(): void {
    this.#shadows.forget();
    this.add(document);
  }

  /** A question was lost with whoever was to answer it. */
  #beginAgain(): void {
    this.#reader.beginAgain();
    this.#addAll();
  }
}
