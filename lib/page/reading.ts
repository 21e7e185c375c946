/** Reads a document's text into blocks and keeps the mentions found, as the document stands and as it changes. */
import type { PageReader, Spotted } from "../spotting/page-reader.ts";
import { runOf, type Block } from "./block.ts";
import { isLeftAlone } from "./left-alone.ts";
import { Walk, type Container, type Run } from "./walk.ts";

export interface ReadingEvents {
  /** A block's mentions are known, or are others than before. */
  found(block: Block): void;
  /** A block is no longer what it was, or is gone. */
  lost(block: Block): void;
  /** An open shadow root that was not met before. */
  shadow(root: ShadowRoot): void;
}

type Root = Document | ShadowRoot | Element;

export class Reading {
  readonly blocks = new Map<number, Block>();
  /** Main-thread time spent on reading, ms. */
  milliseconds = 0;
  /** `pass`: the walk that read it. A container may yield several runs to one walk, and none to a later one. */
  #read = new WeakMap<Container, { pass: number; blocks: Block[] }>();
  #shadows = new WeakSet<ShadowRoot>();
  readonly #shadowRoots = new Set<WeakRef<ShadowRoot>>();
  #roots: { root: Root; from?: Node }[] = [];
  readonly #changed = new Set<Container>();
  #walk: Walk | null = null;
  #pass = 0;
  #lastNumber = 0;

  readonly #reader: PageReader;
  readonly #readCode: boolean;
  readonly #events: ReadingEvents;

  constructor(reader: PageReader, readCode: boolean, events: ReadingEvents) {
    this.#reader = reader;
    this.#readCode = readCode;
    this.#events = events;
  }

  /** Asks for a root and all under it, or what follows `from` in it, to be read; what was read before is not read again. */
  add(root: Root, from?: Node): void {
    this.#roots.push(from ? { root, from } : { root });
  }

  /** Asks for a container's own text to be read again. */
  change(container: Container): void {
    this.#changed.add(container);
  }

  /** Whether a container's own text has been read. */
  has(container: Container): boolean {
    return this.#read.has(container);
  }

  /** The blocks of a container's own text. */
  blocksIn(container: Container): readonly Block[] {
    return this.#read.get(container)?.blocks ?? [];
  }

  /** Forgets all that was read: it may have changed unseen. */
  forget(): void {
    for (const block of this.blocks.values()) this.#drop(block);
    this.#read = new WeakMap();
    this.#shadows = new WeakSet();
    this.#shadowRoots.clear();
  }

  /** Works until the deadline; true when there is nothing left to read. */
  step(deadline: number): boolean {
    const begin = performance.now();
    if (this.#walk?.lost) {
      this.add(this.#walk.root);
      this.#walk = null;
    }
    let now = begin;
    let done = false;
    while (now < deadline) {
      if (!this.#readOn()) {
        done = true;
        break;
      }
      now = performance.now();
    }
    for (const { block, mentions } of this.#reader.settle()) this.#settled(block, mentions);
    this.milliseconds += performance.now() - begin;
    return done;
  }

  /**
   * Looks for open shadow roots that came to elements which stand in the document already: no record tells of that. Asking
   * 10,000 elements takes half a millisecond.
   */
  seekShadows(): void {
    const roots: ParentNode[] = [document];
    for (const known of this.#shadowRoots) {
      const root = known.deref();
      if (root?.isConnected) roots.push(root);
      else this.#shadowRoots.delete(known);
    }
    for (const root of roots)
      for (const element of root.querySelectorAll("*")) {
        const { shadowRoot } = element;
        if (shadowRoot) this.#meet(shadowRoot);
      }
  }

  /** Drops the blocks that have left the document or come to stand where nothing is read. */
  sweep(): void {
    for (const block of this.blocks.values()) if (!block.first.deref()?.isConnected) this.#drop(block);
  }

  /** Drops the blocks within an element that is left alone from now on. */
  leave(element: Element): void {
    for (const block of this.blocks.values()) {
      const first = block.first.deref();
      if (!first || element.contains(first)) this.#drop(block);
    }
  }

  #readOn(): boolean {
    if (this.#walk) {
      const run = this.#walk.next();
      if (run) this.#take(run, this.#pass);
      else this.#walk = null;
      return true;
    }
    for (const container of this.#changed) {
      this.#changed.delete(container);
      this.#reread(container);
      return true;
    }
    const next = this.#roots.shift();
    if (!next) return false;
    const { root, from } = next;
    if (!root.isConnected || isLeftAlone(outermost(root), this.#readCode)) return true;
    this.#walk = new Walk(root, {
      readCode: this.#readCode,
      onShadow: (shadow) => this.#meet(shadow),
      ...(from && { from }),
    });
    this.#pass++;
    return true;
  }

  #reread(container: Container): void {
    for (const block of this.blocksIn(container)) this.#drop(block);
    this.#read.delete(container);
    if (!container.isConnected) return;
    if (isLeftAlone(outermost(container), this.#readCode)) return;
    const walk = new Walk(container, { readCode: this.#readCode, shallow: true });
    for (let run = walk.next(); run; run = walk.next()) this.#take(run, 0);
  }

  #meet(shadow: ShadowRoot): void {
    if (this.#shadows.has(shadow)) return;
    this.#shadows.add(shadow);
    this.#shadowRoots.add(new WeakRef(shadow));
    this.add(shadow);
    this.#events.shadow(shadow);
  }

  #take(run: Run, pass: number): void {
    const known = this.#read.get(run.container);
    if (known && known.pass !== pass) return;
    const number = ++this.#lastNumber;
    const mentions = this.#reader.read(number, run.text);
    const block: Block = {
      number,
      first: new WeakRef(run.nodes[0]!),
      length: run.text.length,
      text: mentions.length > 0 ? run.text : "",
      mentions,
    };
    this.blocks.set(number, block);
    if (known) known.blocks.push(block);
    else this.#read.set(run.container, { pass, blocks: [block] });
    if (mentions.length > 0) this.#events.found(block);
  }

  #settled(number: number, mentions: readonly Spotted[]): void {
    const block = this.blocks.get(number);
    if (!block) return;
    if (!block.text && mentions.length > 0) block.text = runOf(block, this.#readCode)?.text ?? "";
    block.mentions = mentions;
    this.#events.found(block);
  }

  #drop(block: Block): void {
    if (!this.blocks.delete(block.number)) return;
    this.#reader.forget(block.number);
    if (block.mentions.length > 0) this.#events.lost(block);
  }
}

/** The element whose surroundings decide whether a root is read. */
function outermost(root: Root): Element | null {
  return root instanceof Document ? null : root instanceof ShadowRoot ? root.host : root;
}
