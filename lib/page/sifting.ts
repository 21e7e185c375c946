/** Gathers the text of a document and has it sifted, to learn which of its text nodes are worth reading, with all that is around them. */
import type { Sifted } from "../spotting/spotter.ts";
import { Batch, Gather, type Gathered, LONG, type Root } from "./gather.ts";
import { Prose } from "./prose.ts";
import { Signs } from "./signs.ts";
import type { Run } from "./walk.ts";

interface SiftingEvents {
  /** Has texts sifted. The answer is to be given to `sifted`. */
  ask(gathered: Gathered): void;
  /** Called when a whole root has been gone through. */
  through(root: Root): void;
}

export class Sifting {
  readonly prose = new Prose();
  readonly #signs = new Signs();
  #roots: { root: Root; from: Node | null }[] = [];
  #gather: Gather | null = null;
  readonly #gathered = new Batch();
  /** Text that has changed is kept apart: among what is gathered it would come between texts that belong together. */
  readonly #altered = new Batch();
  /** Text nodes that are to be read, the next one last. */
  #hits: Text[] = [];

  readonly #events: SiftingEvents;

  constructor(events: SiftingEvents) {
    this.#events = events;
  }

  /** Asks for a root to be gone through; where `from` is given, only what follows that node. */
  add(root: Root, from: Node | null): void {
    this.#roots.push({ root, from });
  }

  /** Asks for the text of a run that has changed to be sifted. */
  alter({ nodes, text }: Run): void {
    this.#altered.put(nodes[0]!, text);
    if (text.length >= LONG) this.prose.take(nodes[0]!);
  }

  /** Gives up the root that is being gone through where it cannot go on (see `Gather.lost`), and returns it; null where it can. */
  lost(): Root | null {
    if (!this.#gather?.lost) return null;
    const { root } = this.#gather;
    this.#gather = null;
    return root;
  }

  /** The next text node to be read. */
  next(): Text | undefined {
    return this.#hits.pop();
  }

  /** Has the text sifted that has changed; false where there is none. */
  askAltered(): boolean {
    return this.#ask(this.#altered);
  }

  /** Gathers more text, and has it sifted; false where there is no more. */
  goOn(deadline: number): boolean {
    if (!this.#gather) {
      const next = this.#roots.shift();
      if (!next) return this.#ask(this.#gathered);
      const { root, from } = next;
      if (!root.isConnected) return true;
      this.#gather = new Gather(root, from, this.prose.take);
    }
    const { root, isWhole } = this.#gather;
    if (this.#gather.fill(this.#gathered, deadline)) {
      if (isWhole) this.#events.through(root);
      this.#gather = null;
    }
    if (this.#gathered.isFull) this.#ask(this.#gathered);
    return true;
  }

  /** Takes in what the spotter says about gathered texts. */
  sifted({ nodes }: Gathered, { hits, signs, signKinds }: Sifted): void {
    for (let i = hits.length - 1; i >= 0; i--) this.#hits.push(nodes[hits[i]!]!);
    signs.forEach((i, n) => this.#signs.add(nodes[i]!, signKinds[n]!));
    this.want(0);
  }

  /** Has signs of some kinds, as bits, read from now on too, after all that may name something. */
  want(signKinds: number): void {
    this.#signs.ask(signKinds);
    this.#hits = [...this.#signs.take(), ...this.#hits];
  }

  /** Forgets what was met. What is still to be gone through stays. */
  forget(): void {
    this.#signs.forget();
    this.prose.forget();
  }

  #ask(batch: Batch): boolean {
    const gathered = batch.take();
    if (gathered) this.#events.ask(gathered);
    return gathered !== null;
  }
}
