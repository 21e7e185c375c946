/** Whether a page is about what the corpus is about: elsewhere few paragraphs echo it, and most that seem to do not. */
import { namesCore } from "./choose-marks.ts";
import type { Reading } from "./reading.ts";

/** Entities that such a page must name: one or two may be named in passing, by a page on other matters … */
const NAMED = 3;
/** … and so may three of them in a long one: one block in so many must name some. */
const ONE_IN = 10;

export class Subject {
  #isOurs = false;
  /** What it was judged by. */
  #basis = "";

  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Judged anew when what the page says has changed. */
  get isOurs(): boolean {
    const { version, prose } = this.#reading;
    const basis = `${version} ${prose.nodes.length}`;
    if (basis !== this.#basis) this.#isOurs = this.#namesEnough();
    this.#basis = basis;
    return this.#isOurs;
  }

  #namesEnough(): boolean {
    const { blocks, prose } = this.#reading;
    const named = new Set<string>();
    let naming = 0;
    for (const { mentions } of blocks.values()) {
      if (!namesCore(mentions)) continue;
      naming++;
      for (const { entity } of mentions) if (entity.tier === "core") named.add(entity.id);
    }
    return named.size >= NAMED && naming * ONE_IN >= prose.count();
  }
}
