/** Finds a document's mentions and keeps them found, as the document stands and as it changes. */
import type { Answer, Spotter } from "../spotting/spotter.ts";
import { type Block, boxOf, firstOf, runOf, sameMentions } from "./block.ts";
import { Blocks } from "./blocks.ts";
import type { Root } from "./gather.ts";
import { isLeftAlone } from "./left-alone.ts";
import { slotOf } from "./past-fields.ts";
import { Outbox, type Put } from "./outbox.ts";
import { isParted } from "./parted.ts";
import type { Prose } from "./prose.ts";
import { Questions } from "./questions.ts";
import { Shadows } from "./shadows.ts";
import { Sifting } from "./sifting.ts";
import { containerOf, type Container, type Run, runsOf } from "./walk.ts";

export interface ReadingEvents {
  /** A block's mentions are known, or are others than before. */
  found(block: Block): void;
  /** A block is no longer what it was, or is gone. */
  lost(block: Block): void;
  /** An open shadow root that was not met before. */
  shadow(root: ShadowRoot): void;
}

/** Questions that may wait for their answers: while one is thought about the next is put together. */
const AT_ONCE = 3;

export class Reading {
  /** Main-thread time spent on reading, ms. */
  milliseconds = 0;
  /** Rises whenever a mention comes or goes. */
  version = 0;
  readonly #blocks = new Blocks();
  readonly #shadows: Shadows;
  readonly #questions: Questions;
  readonly #outbox = new Outbox();
  readonly #sifting: Sifting;
  readonly #changed = new Set<Container>();
  /** Elements that are known to be read, within one step: between two the page may change. */
  readonly #open = new Set<Node>();
  /** Blocks of a spotter that has forgotten them. */
  #stale: Block[] = [];

  readonly #spotter: Spotter;
  readonly #readCode: boolean;
  readonly #events: ReadingEvents;

  constructor(spotter: Spotter, readCode: boolean, events: ReadingEvents) {
    this.#spotter = spotter;
    this.#readCode = readCode;
    this.#events = events;
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
    spotter.lost = () => (this.#stale = [...this.blocks.values()]);
  }

  /** Asks for a root and all under it, or what follows `from`, to be read, or read again: it may have changed without a mutation record. */
  add(root: Root, from: Node | null = null): void {
    this.#blocks.unread();
    this.#sifting.add(root, from);
  }

  /** Asks for a container's own text to be looked at again. */
  change(container: Container): void {
    this.#changed.add(container);
  }

  /** Those that hold something, by number: words of a mention, or words that decide what others mean. */
  get blocks(): ReadonlyMap<number, Block> {
    return this.#blocks.byNumber;
  }

  /** Text nodes that may be a paragraph's. */
  get prose(): Prose {
    return this.#sifting.prose;
  }

  /** Whether anything is known of a container's own text. */
  has(container: Container): boolean {
    return this.#blocks.has(container);
  }

  /** The blocks of a container's own text that hold something. */
  blocksIn(container: Container): readonly Block[] {
    return this.#blocks.in(container);
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
    return this.#blocks.keep(run);
  }

  /** The document, and the shadow roots in it that were met. */
  roots(): (Document | ShadowRoot)[] {
    return [document, ...this.#shadows.known()];
  }

  /** Forgets all that was read: it may have changed unseen. */
  forget(): void {
    for (const block of this.blocks.values()) this.#drop(block);
    this.#sifting.forget();
    this.#shadows.forget();
  }

  /** Ends it: the spotter answers no more. */
  close(): void {
    this.#spotter.close();
  }

  /** Looks for shadow roots that were attached in silence, where they are likely or everywhere: no record tells of those. */
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
    this.#open.clear();
    this.milliseconds += performance.now() - begin;
    return busy ? "more" : this.#questions.open > 0 ? "waiting" : "done";
  }

  /** Drops the blocks that have left the document, and with `turned` those that are left alone from now on; of all, or of some. */
  sweep(turned: boolean, blocks: Iterable<Block> = [...this.blocks.values(), ...this.#outbox.asked]): void {
    const met = new Set<Node>();
    for (const block of blocks) {
      const first = firstOf(block);
      if (!first || (turned && isLeftAlone(first, this.#readCode, met))) this.#drop(block);
    }
  }

  /** One piece of work; false where there is none at the moment. */
  #readOn(deadline: number): boolean {
    if (this.#questions.take()) return true;
    const stale = this.#stale.pop();
    if (stale) return this.#readStale(stale);
    for (const container of this.#changed) {
      this.#changed.delete(container);
      return this.#look(container);
    }
    if (this.#sifting.askAltered()) return true;
    const hit = this.#sifting.next();
    if (hit) return this.#readAround(hit);
    const isWaiting = this.#questions.open >= AT_ONCE;
    if (!isWaiting && this.#sifting.goOn(deadline)) return true;
    return this.#askBlocks() || (!isWaiting && this.#shadows.seekOn(deadline));
  }

  #readAround(node: Text): boolean {
    const container = node.isConnected ? containerOf(node, this.#readCode) : null;
    if (container && !this.#blocks.isRead(container)) this.#readOwn(container);
    return true;
  }

  /** A container that has changed: what was read in it is read again; otherwise it is asked about first. */
  #look(container: Container): boolean {
    if (this.has(container)) {
      for (const block of this.#blocks.knownIn(container)) this.#drop(block);
      this.#blocks.forget(container);
      if (container.isConnected) this.#readOwn(container);
    } else if (container.isConnected)
      for (const run of runsOf(container, this.#readCode)) this.#sifting.alter(run);
    return true;
  }

  #readOwn(container: Container): void {
    // It may have been moved into something that is left alone.
    const isOut = isLeftAlone(boxOf(container), this.#readCode, this.#open);
    const blocks: Block[] = [];
    for (const run of isOut ? [] : runsOf(container, this.#readCode)) {
      // Text straight in a host is laid out in a slot of its root.
      const slot = slotOf(run.nodes[0]!);
      if (slot && isLeftAlone(slot, this.#readCode, this.#open)) continue;
      const block = this.#blocks.at(run);
      blocks.push(block);
      this.#put(block, run);
    }
    // One whose text is another by now is no block of this container any more.
    for (const old of this.#blocks.knownIn(container)) if (!blocks.includes(old)) this.#drop(old);
    this.#blocks.noteRead(container, blocks);
  }

  #readStale(block: Block): boolean {
    if (!this.blocks.has(block.number)) return true;
    const run = runOf(block, this.#readCode);
    if (run) this.#put(block, run);
    else this.#drop(block);
    return true;
  }

  #put(block: Block, run: Run): void {
    this.#outbox.put(block, run);
    if (this.#outbox.isFull) this.#askBlocks();
  }

  #askBlocks(): boolean {
    const out = this.#outbox.take();
    if (!out) return false;
    const blocks = out.put.map(({ block, run }) => ({ number: block.number, text: run.text }));
    this.#questions.ask(this.#spotter.read(blocks, out.forgotten), (answer) => this.#heard(out.put, answer));
    return true;
  }

  #heard(put: readonly Put[], { found, empty, asks, again }: Answer): void {
    const mentions = new Map(found.map((each) => [each.block, each.mentions]));
    const nothing = new Set(empty);
    for (const { block, run } of put) {
      if (!this.#outbox.answered(block)) continue;
      if (nothing.has(block.number) && !block.kept) {
        this.#tell(block, run, []);
        this.#blocks.byNumber.delete(block.number);
        continue;
      }
      this.#blocks.byNumber.set(block.number, block);
      this.#tell(block, run, mentions.get(block.number) ?? []);
      mentions.delete(block.number);
    }
    for (const [number, now] of mentions) {
      const block = this.blocks.get(number);
      const run = block && runOf(block, this.#readCode);
      // Where it holds another text by now it is read again.
      if (run && (block.text || run.text) === run.text) this.#tell(block, run, now);
    }
    this.#sifting.want(asks);
    if (again) this.#addAll();
  }

  #tell(block: Block, run: Run, found: Block["mentions"]): void {
    const mentions = found.filter((mention) => !isParted(run, mention));
    const kept = mentions.length > 0 || block.echo ? run.text : "";
    if (block.text === kept && sameMentions(block.mentions, mentions)) return;
    block.text = kept;
    block.mentions = mentions;
    this.version++;
    this.#events.found(block);
  }

  #addAll(): void {
    this.#shadows.forget();
    this.add(document);
  }

  /** A question was lost with whoever was to answer it. */
  #beginAgain(): void {
    this.#outbox.clear();
    this.#stale = [...this.blocks.values()];
    this.#addAll();
  }

  #drop(block: Block): void {
    const isKnown = this.#blocks.byNumber.delete(block.number);
    block.length = -1;
    if (!this.#outbox.forget(block, isKnown)) return;
    if (block.mentions.length === 0 && !block.echo) return;
    this.version++;
    this.#events.lost(block);
  }
}
