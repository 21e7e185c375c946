/** Puts the text of containers together as blocks, has these read, and keeps what is found in them. */
import type { Answer, Spotter } from "../spotting/spotter.ts";
import { type Block, firstOf, runOf, sameMentions } from "./block.ts";
import { Blocks } from "./blocks.ts";
import { boxOf, type Container } from "./container.ts";
import { isLeftAlone } from "./left-alone.ts";
import { Outbox, type Put } from "./outbox.ts";
import { isParted } from "./parted.ts";
import { slotOf } from "./past-fields.ts";
import type { Questions } from "./questions.ts";
import { runsOf } from "./runs.ts";
import type { Run } from "./walk.ts";

export interface BlockEvents {
  /** A block's mentions are known, or are others than before. */
  found(block: Block): void;
  /** A block is no longer what it was, or is gone. */
  lost(block: Block): void;
}

export class BlockReader {
  /** Rises whenever a mention comes or goes. */
  version = 0;
  readonly blocks = new Blocks();
  readonly #outbox = new Outbox();
  /** Elements that are known to be read, within one step: between two the page may change. */
  readonly #open = new Set<Node>();
  /** Blocks of a spotter that has forgotten them. */
  #stale: Block[] = [];

  readonly #spotter: Spotter;
  readonly #readCode: boolean;
  readonly #questions: Questions;
  readonly #events: BlockEvents;
  readonly #heard: (answer: Answer) => void;

  /** `heard` is called with each answer, after what it says about blocks has been taken in. */
  constructor(
    spotter: Spotter,
    readCode: boolean,
    questions: Questions,
    events: BlockEvents,
    heard: (answer: Answer) => void,
  ) {
    this.#spotter = spotter;
    this.#readCode = readCode;
    this.#questions = questions;
    this.#events = events;
    this.#heard = heard;
    spotter.lost = () => this.#allStale();
  }

  /** Reads a container's own text. */
  read(container: Container): void {
    // It may have been moved into something that is left alone, such as an editor.
    const isOut = isLeftAlone(boxOf(container), this.#readCode, this.#open);
    const blocks: Block[] = [];
    for (const run of isOut ? [] : runsOf(container, this.#readCode)) {
      // Text straight in the host of a shadow root is laid out in one of its slots, which may be left alone.
      const slot = slotOf(run.nodes[0]!);
      if (slot && isLeftAlone(slot, this.#readCode, this.#open)) continue;
      const block = this.blocks.at(run);
      blocks.push(block);
      this.#put(block, run);
    }
    // Blocks whose text has changed are no blocks of this container any more.
    for (const old of this.blocks.knownIn(container)) if (!blocks.includes(old)) this.#drop(old);
    this.blocks.noteRead(container, blocks);
  }

  /** Reads a container that has changed, as if nothing were known of it. */
  readAnew(container: Container): void {
    for (const block of this.blocks.knownIn(container)) this.#drop(block);
    this.blocks.forget(container);
    if (container.isConnected) this.read(container);
  }

  /** Puts one block again that the spotter has forgotten; false where there is none. */
  readStale(): boolean {
    const block = this.#stale.pop();
    if (!block) return false;
    if (!this.blocks.byNumber.has(block.number)) return true;
    const run = runOf(block, this.#readCode);
    if (run) this.#put(block, run);
    else this.#drop(block);
    return true;
  }

  /** Asks about the blocks that were put together; false where there are none. */
  ask(): boolean {
    const out = this.#outbox.take();
    if (!out) return false;
    const blocks = out.put.map(({ block, run }) => ({ number: block.number, text: run.text }));
    this.#questions.ask(this.#spotter.read(blocks, out.forgotten), (answer) => {
      this.#take(out.put, answer);
      this.#heard(answer);
    });
    return true;
  }

  /** To be called at the end of a step, after which the page may change. */
  rest(): void {
    this.#open.clear();
  }

  /** Drops the blocks that have left the document, and with `turned` those that are left alone from now on; of all, or of some. */
  sweep(
    turned: boolean,
    blocks: Iterable<Block> = [...this.blocks.byNumber.values(), ...this.#outbox.asked],
  ): void {
    const met = new Set<Node>();
    for (const block of blocks) {
      const first = firstOf(block);
      if (!first || (turned && isLeftAlone(first, this.#readCode, met))) this.#drop(block);
    }
  }

  /** Drops all blocks. */
  forget(): void {
    for (const block of this.blocks.byNumber.values()) this.#drop(block);
  }

  /** To be called when a question was lost with whoever was to answer it. */
  beginAgain(): void {
    this.#outbox.clear();
    this.#allStale();
  }

  #allStale(): void {
    this.#stale = [...this.blocks.byNumber.values()];
  }

  #put(block: Block, run: Run): void {
    this.#outbox.put(block, run);
    if (this.#outbox.isFull) this.ask();
  }

  #take(put: readonly Put[], { found, empty }: Answer): void {
    const { byNumber } = this.blocks;
    const mentions = new Map(found.map((each) => [each.block, each.mentions]));
    const nothing = new Set(empty);
    for (const { block, run } of put) {
      if (!this.#outbox.answered(block)) continue;
      if (nothing.has(block.number) && !block.kept) {
        this.#tell(block, run, []);
        byNumber.delete(block.number);
        continue;
      }
      byNumber.set(block.number, block);
      this.#tell(block, run, mentions.get(block.number) ?? []);
      mentions.delete(block.number);
    }
    for (const [number, now] of mentions) {
      const block = byNumber.get(number);
      const run = block && runOf(block, this.#readCode);
      // Where the text has changed meanwhile, the block is read again in any case.
      if (run && (block.text || run.text) === run.text) this.#tell(block, run, now);
    }
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

  #drop(block: Block): void {
    const isKnown = this.blocks.byNumber.delete(block.number);
    block.length = -1;
    if (!this.#outbox.forget(block, isKnown)) return;
    if (block.mentions.length === 0 && !block.echo) return;
    this.version++;
    this.#events.lost(block);
  }
}
