import type { OpenLexicon } from "./open-lexicon.ts";
import type { PageReader, Spotted } from "./page-reader.ts";
import { CAPITAL_CORE, CAPITAL_PLACE, CORE, PLACE, SIGNS } from "./rare-words.ts";
import { createPageReader, type ReadOptions } from "./read-page.ts";
import type { Sieve } from "./sieve.ts";
import { packAnswer, type Question, type Reply } from "./wire.ts";
import type { Answer, BlockText, FoundMention, Sifted } from "./spotter.ts";

export interface SessionOptions extends ReadOptions {
  /** Whether entities of tier context are marked too: places. */
  places: boolean;
}

/** Answers the questions about one document (see `Spotter`), and remembers what it has read of it. */
export class Session {
  readonly #sieve: Sieve;
  readonly #wanted: number;
  readonly #reader: PageReader;
  /** Of the blocks that hold something, by number: a later block may settle what they mean. */
  readonly #texts = new Map<number, string>();

  constructor(lexicon: OpenLexicon, sieve: Sieve, options: SessionOptions) {
    this.#sieve = sieve;
    this.#wanted = CORE | CAPITAL_CORE | (options.places ? PLACE | CAPITAL_PLACE : 0);
    this.#reader = createPageReader(lexicon, options);
  }

  reply(question: Question): Reply {
    const { id } = question;
    if ("sift" in question) return { id, answer: this.sift(question.sift) };
    return { id, answer: packAnswer(this.read(question.read, question.forget)) };
  }

  sift(texts: readonly string[]): Sifted {
    const hits: number[] = [];
    const signs: number[] = [];
    const signKinds: number[] = [];
    for (const [i, kinds] of this.#sieve.sift(texts, this.#reader.shortForms).entries()) {
      if ((kinds & this.#wanted) !== 0) hits.push(i);
      else if ((kinds & SIGNS) !== 0) {
        signs.push(i);
        signKinds.push(kinds & SIGNS);
      }
    }
    return { hits, signs, signKinds };
  }

  read(blocks: readonly BlockText[], forget: readonly number[]): Answer {
    const reader = this.#reader;
    const shortForms = reader.shortForms.size;
    for (const number of forget) this.#forget(number);
    const found = new Map<number, readonly Spotted[]>();
    const empty: number[] = [];
    for (const { number, text } of blocks) {
      const mentions = reader.read(number, text);
      if (reader.holds(number)) this.#texts.set(number, text);
      else empty.push(number);
      if (mentions.length > 0) found.set(number, mentions);
    }
    for (const { block, mentions } of reader.settle()) found.set(block, mentions);
    return {
      found: [...found].map(([block, mentions]) => ({ block, mentions: this.#told(block, mentions) })),
      empty,
      asks: reader.asks,
      again: reader.shortForms.size > shortForms,
    };
  }

  #forget(number: number): void {
    this.#reader.forget(number);
    this.#texts.delete(number);
  }

  #told(block: number, mentions: readonly Spotted[]): FoundMention[] {
    const text = this.#texts.get(block)!;
    return mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      entity: this.#reader.entities[mention.entity]!,
      why: this.#reader.why(block, mention, text),
    }));
  }
}
