/**
 * Ticks at paragraphs that name nobody and yet say what the corpus says. Which do is for others to say: here it is chosen
 * which are worth the question.
 */
import type { EchoPlace, Paragraph } from "../crossref/content.ts";
import { runOf, type Block, type Stretch } from "./block.ts";
import { namesCore } from "./choose-marks.ts";
import type { Page } from "./page.ts";
import { Places } from "./places.ts";
import { idle, SLICE } from "./slices.ts";

/** Characters of the shortest paragraph asked about: less is a heading, a caption, a button. */
const SHORTEST = 60;
/** And of the longest: what is longer is no paragraph. */
const LONGEST = 4000;
/** Paragraphs in one question: what two screens hold. */
const BATCH = 20;
/** Asked about on a page at most: a long article has as many, and a feed without end costs no more. */
const MOST = 60;
/** Entities that a page must name: one may be named in passing, by a page on other matters … */
const NAMED = 2;
/** … and so may two of them in a long one: one block in so many must name some. */
const ONE_IN = 10;

export class Echoes {
  #left = MOST;
  #stopped = false;
  #address = location.href;
  #lastNumber = 0;
  #looking = false;
  readonly #places: Places;

  readonly #page: Page;
  readonly #readCode: boolean;
  readonly #ask: (paragraphs: Paragraph[]) => Promise<EchoPlace[]>;

  /** `ask` says which of the paragraphs echo the corpus; where it rejects none does. */
  constructor(page: Page, readCode: boolean, ask: (paragraphs: Paragraph[]) => Promise<EchoPlace[]>) {
    this.#page = page;
    this.#readCode = readCode;
    this.#ask = ask;
    this.#places = new Places(readCode, () => void this.look());
  }

  /** Looks for paragraphs near the viewport that nobody asked about yet: when the page was read on, or scrolled. */
  async look(): Promise<void> {
    if (this.#looking || this.#page.hovers) return;
    this.#looking = true;
    while (await this.#lookOnce());
    this.#looking = false;
  }

  stop(): void {
    this.#stopped = true;
    this.#places.stop();
  }

  /** Whether there may be more. Layout is up to date where the page idles. */
  async #lookOnce(): Promise<boolean> {
    await idle();
    if (location.href !== this.#address) {
      this.#left = MOST;
      this.#address = location.href;
    }
    if (this.#stopped || this.#left === 0 || !this.#isOnTheMatter()) return false;
    this.#gather();
    this.#places.probe();
    const measured = this.#places.measure(performance.now() + SLICE);
    const asked = this.#choose();
    if (asked.length === 0) return !measured;
    const found = await this.#ask(asked).catch((): EchoPlace[] => []);
    if (this.#stopped) return false;
    for (const { block: number, start, end } of found) {
      const block = this.#page.reading.blocks.get(number);
      const text = asked.find(({ block: each }) => each === number)?.text;
      const stretch = text && tickIn(text);
      if (!block || !stretch) continue;
      block.text = text;
      block.echo = { ...stretch, sentence: { start, end } };
      this.#page.tick(block);
    }
    return true;
  }

  #isOnTheMatter(): boolean {
    const { reader, reading } = this.#page;
    const named = new Set<number>();
    let naming = 0;
    let paragraphs = 0;
    for (const { mentions, length } of reading.blocks.values()) {
      if (length >= SHORTEST) paragraphs++;
      if (!namesCore(reader, mentions)) continue;
      naming++;
      for (const { entity } of mentions) if (reader.entities[entity]!.tier === "core") named.add(entity);
    }
    return named.size >= NAMED && naming * ONE_IN >= paragraphs;
  }

  /** Blocks are numbered as they are read: those beyond the last one looked at are new. */
  #gather(): void {
    for (const block of this.#page.reading.blocks.values()) {
      if (block.number <= this.#lastNumber) continue;
      this.#lastNumber = block.number;
      if (block.length >= SHORTEST && block.length <= LONGEST) this.#places.add(block);
    }
  }

  #choose(): Paragraph[] {
    const chosen: Paragraph[] = [];
    for (const block of this.#places.near()) {
      if (chosen.length === BATCH || this.#left === 0) break;
      this.#places.remove(block);
      const text = this.#textOf(block);
      if (text.trim().length < SHORTEST) continue;
      chosen.push({ block: block.number, text });
      this.#left--;
    }
    return chosen;
  }

  /** "" where the block is gone, or names somebody: a mention says more than a tick. */
  #textOf(block: Block): string {
    const { reading } = this.#page;
    if (reading.blocks.get(block.number) !== block || namesCore(this.#page.reader, block.mentions)) return "";
    return runOf(block, this.#readCode)?.text ?? "";
  }
}

/** The first word, and the next where that is a short one: enough to rest on. */
function tickIn(text: string): Stretch | null {
  const found = /\p{Script=Han}{2}|[\p{L}\p{N}].{2}[\p{L}\p{N}]{0,12}/u.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
