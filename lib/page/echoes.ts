/**
 * Ticks paragraphs that name nobody and yet say what the corpus says. The background decides which those are; this chooses which
 * paragraphs are worth asking about.
 */
import type { Span } from "../corpus/sentences.ts";
import type { EchoPlace } from "../crossref/content.ts";
import type { Paragraph } from "../crossref/reading.ts";
import { namesCore } from "./choose-marks.ts";
import type { Page } from "./page.ts";
import { Places } from "./places.ts";
import { runAround } from "./runs.ts";
import { idle, SLICE } from "./slices.ts";
import type { Subject } from "./subject.ts";
import type { Run } from "./walk.ts";

/** Characters of the shortest paragraph asked about: what is shorter is a heading, a caption, a button. */
const SHORTEST = 60;
/** Characters of the longest: what is longer is no paragraph. */
const LONGEST = 4000;
/** Paragraphs in one question: as many as two screens hold. */
const BATCH = 20;
/** Paragraphs asked about at one address at most: as many as a long article has; an endless feed costs no more. */
const MOST = 60;

/** A paragraph that was asked about, with its text at that time. */
interface Asked {
  node: Text;
  text: string;
}

export type MakeEchoes = (page: Page, subject: Subject, readCode: boolean) => Echoes;

export class Echoes {
  #left = MOST;
  #stopped = false;
  #address = location.href;
  /** How many of the nodes that may be a paragraph's have been taken in. */
  #taken = 0;
  #nodes: readonly WeakRef<Text>[] = [];
  #looking = false;
  #asked = new WeakMap<Text, string>();
  readonly #places: Places;

  readonly #page: Page;
  readonly #subject: Subject;
  readonly #readCode: boolean;
  readonly #ask: (paragraphs: Paragraph[]) => Promise<EchoPlace[]>;

  /** `ask` tells which of some paragraphs echo the corpus. If it rejects, none of them is ticked. */
  constructor(
    page: Page,
    subject: Subject,
    readCode: boolean,
    ask: (paragraphs: Paragraph[]) => Promise<EchoPlace[]>,
  ) {
    this.#page = page;
    this.#subject = subject;
    this.#readCode = readCode;
    this.#ask = ask;
    this.#places = new Places(readCode, () => void this.look());
  }

  /** Looks for paragraphs near the viewport that were not asked about yet. To be called when the page was read further, or scrolled. */
  async look(): Promise<void> {
    if (location.href !== this.#address) {
      this.#left = MOST;
      this.#address = location.href;
    }
    if (this.#looking || this.#left === 0 || !this.#subject.isOurs) return;
    this.#looking = true;
    while (await this.#lookOnce());
    this.#looking = false;
  }

  stop(): void {
    this.#stopped = true;
    this.#places.stop();
  }

  /** Asks once; whether there may be more to ask. It waits until the page idles, when the layout is up to date. */
  async #lookOnce(): Promise<boolean> {
    await idle();
    if (this.#stopped || this.#left === 0) return false;
    this.#gather();
    this.#places.probe();
    const measured = this.#places.measure(performance.now() + SLICE);
    const asked = this.#choose();
    if (asked.length === 0) return !measured;
    const paragraphs = asked.map(({ text }, block) => ({ block, text }));
    const found = await this.#ask(paragraphs).catch((): EchoPlace[] => []);
    if (this.#stopped) return false;
    for (const { block, start, end } of found) this.#mark(asked[block], { start, end });
    return true;
  }

  #mark(asked: Asked | undefined, sentence: Span): void {
    const run = asked && runAround(asked.node, this.#readCode);
    const tick = asked && tickIn(asked.text);
    if (!run || run.text !== asked.text || !tick) return;
    const block = this.#page.reading.blockOf(run);
    block.text = run.text;
    block.echo = { ...tick, sentence };
    this.#page.tick(block);
  }

  /** Takes in new nodes: to know where a paragraph stands, it is enough to know where one of its nodes does. */
  #gather(): void {
    const { nodes } = this.#page.reading.prose;
    if (nodes !== this.#nodes) this.#taken = 0;
    this.#nodes = nodes;
    for (; this.#taken < nodes.length; this.#taken++) {
      const first = nodes[this.#taken]!;
      this.#places.add({ number: this.#taken, first, length: 0, text: "", mentions: [] });
    }
  }

  #choose(): Asked[] {
    const chosen: Asked[] = [];
    const met = new Map<Text, Run>();
    for (const { block: place } of this.#places.near(scrollY)) {
      if (chosen.length === BATCH || this.#left === 0) break;
      this.#places.remove(place);
      const node = place.first.deref();
      const run = node && runAround(node, this.#readCode, met);
      const text = run?.text ?? "";
      if (text.trim().length < SHORTEST || text.length > LONGEST) continue;
      if (this.#asked.get(run!.nodes[0]!) === text || this.#namesSomebody(run!)) continue;
      this.#asked.set(run!.nodes[0]!, text);
      chosen.push({ node: run!.nodes[0]!, text });
      this.#left--;
    }
    return chosen;
  }

  /** Whether the paragraph has a mention, which says more than a tick. */
  #namesSomebody({ container, nodes }: Run): boolean {
    const here = this.#page.reading.blocksIn(container).find((block) => block.first.deref() === nodes[0]);
    return !!here && namesCore(here.mentions);
  }
}

/** Where the tick goes: on the first word, and on the next if that is short; enough for a pointer to rest on. */
function tickIn(text: string): Span | null {
  const found = /\p{Script=Han}{2}|[\p{L}\p{N}].{2}[\p{L}\p{N}]{0,12}/u.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
