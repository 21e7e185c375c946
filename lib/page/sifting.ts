/** Gathers a document's text and has it sifted: which of its text nodes are worth reading, with all that stands around them. */
import type { Sifted } from "../spotting/spotter.ts";
import { Batch, Gather, type Gathered, LONG, type Root } from "./gather.ts";
import { Prose } from "./prose.ts";
import { Signs } from "./signs.ts";
import type { Run } from "./walk.ts";

interface SiftingEvents {
  /** Has texts sifted; the answer goes to `sifted`. */
  ask(gathered: Gathered): void;
  /** All of a root was gone through. */
  through(root: Root): void;
}

export class Sifting {
  readonly prose = new Prose();
  readonly #signs = new Signs();
  #roots: { root: Root; from: Node | null }[] = [];
  #gather: Gather | null = null;
  readonly #gathered = new Batch();
  /** Text that has changed: among what is gathered it would come between what belongs together. */
  readonly #altered = new Batch();
  /** Text nodes to be read; the last comes first. */
  #hits: Text[] = [];

  readonly #events: SiftingEvents;

  constructor(events: SiftingEvents) {
    this.#events = events;
  }

  /** Asks for a root and all under it, or what follows `from`, to be gone through. */
  add(root: Root, from: Node | null): void {
    this.#roots.push({ root, from });
  }

  /** Asks for the text of a run that has changed to be sifted. */
  alter({ nodes, text }: Run): void {
    this.#altered.put(nodes[0]!, text);
    if (text.length >= LONG) this.prose.take(nodes[0]!);
  }

  /** The root in which gathering stood on a node that has left it; null where it can go on. That root is gone through no further. */
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

  /** Asks about the text that has changed; false where there is none. */
  askAltered(): boolean {
    return this.#ask(this.#altered);
  }

  /** Gathers text on, and asks about it; false where there is no more. */
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

  /** Takes in what the spotter says of texts that it was asked about. */
  sifted({ nodes }: Gathered, { hits, signs, signKinds }: Sifted): void {
    for (let i = hits.length - 1; i >= 0; i--) this.#hits.push(nodes[hits[i]!]!);
    signs.forEach((i, n) => this.#signs.add(nodes[i]!, signKinds[n]!));
    this.want(0);
  }

  /** Signs of some kinds, as bits, are to be read from now on too: after all that names something. */
  want(signKinds: number): void {
    this.#signs.ask(signKinds);
    this.#hits = [...this.#signs.take(), ...this.#hits];
  }

  /** Forgets what was met; what is still to be gone through stays. */
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
