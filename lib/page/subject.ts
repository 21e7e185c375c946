/** Tells whether a page is about what the corpus is about. On other pages few paragraphs echo it, and most that seem to do not. */
import { namesCore } from "./choose-marks.ts";
import type { Reading } from "./reading.ts";

/** How many entities such a page must name: a page on other matters may name one or two in passing … */
const NAMED = 3;
/** … and a long one three of them: so one block in this many must name some. */
const ONE_IN = 10;

export class Subject {
  #isOurs = false;
  /** What the judgement was based on. */
  #basis = "";

  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** It is judged again when what the page says has changed. */
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
