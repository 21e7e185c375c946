import type { Candidate } from "./candidate.ts";
import { Evidence } from "./evidence.ts";
import { Matcher } from "./match.ts";
import type { Why } from "./mention.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import { PageAcronyms } from "./page-acronyms.ts";
import type { PageReader, Spotted, SpottedEntity } from "./page-reader.ts";
import { signOf } from "./rare-words.ts";
import { createKnownWords, scan } from "./scan.ts";
import { askedOfPage, BlockCues, dependsOnPage, signsOf, senseHolds } from "./senses.ts";
import { settleOverlaps } from "./settle-overlaps.ts";

/** What is kept of a block that holds something. Offsets only, no text. */
interface BlockRecord {
  candidates: Candidate[];
  cues: BlockCues;
  /** The entities that the block names outright: by names that do not wait for another. */
  named: number[];
  /** The candidates whose senses hold. */
  held: readonly Candidate[];
  /** What is left of those where they overlap. */
  mentions: readonly Candidate[];
}

export interface ReadOptions {
  /** Whether the reader said that these words are not this entity ("Not this"). */
  isSuppressed?: (surface: string, entityId: string) => boolean;
}

const NOTHING: readonly Spotted[] = [];

/** A reader of one document; documents share the lexicon. */
export function createPageReader(lexicon: OpenLexicon, options: ReadOptions = {}): PageReader {
  return new LexiconPageReader(lexicon, options);
}

class LexiconPageReader implements PageReader {
  readonly #lexicon: OpenLexicon;
  readonly #isSuppressed: ReadOptions["isSuppressed"];
  readonly #known = createKnownWords();
  readonly #matcher: Matcher;
  readonly #evidence: Evidence;
  readonly #records = new Map<number, BlockRecord>();
  /** Blocks whose senses depend on the rest of the page. */
  readonly #open = new Set<number>();
  readonly #acronyms = new PageAcronyms();
  #settled = 0;
  asks = 0;

  constructor(lexicon: OpenLexicon, options: ReadOptions) {
    this.#lexicon = lexicon;
    this.#isSuppressed = options.isSuppressed;
    this.#matcher = new Matcher(lexicon, this.#acronyms.list);
    this.#evidence = new Evidence(lexicon.cues.length);
  }

  get entities(): readonly SpottedEntity[] {
    return this.#lexicon.entities();
  }

  read(block: number, text: string): readonly Spotted[] {
    if (this.#records.size > 0) this.forget(block);
    const before = this.#known.lastOrdinal;
    scan(text, this.#lexicon, this.#known, this.#acronyms.numbers);
    if (this.#known.lastOrdinal < before) this.#matcher.reset();
    if (this.#known.count === 0) return NOTHING;
    this.#matcher.match(text, this.#known);
    const { candidates, cues } = this.#matcher;
    if (candidates.length === 0 && cues.length === 0) return NOTHING;
    const record: BlockRecord = {
      candidates: this.#isSuppressed ? candidates.filter((c) => !this.#suppressed(c, text)) : candidates,
      cues: new BlockCues(cues),
      named: [],
      held: [],
      mentions: [],
    };
    for (const cue of cues) this.#evidence.countCue(cue, text, 1);
    this.#records.set(block, record);
    if (candidates.length === 0) return NOTHING;
    this.#judge(record);
    for (const { sense } of record.candidates) {
      if (sense < 0 || !dependsOnPage(this.#lexicon.senses[sense]!)) continue;
      this.#open.add(block);
      for (const group of askedOfPage(this.#lexicon.senses[sense]!)) this.asks |= signOf(group);
    }
    // An acronym that this block introduces stands in this block too.
    return this.#acronyms.learn(record.mentions, text) ? this.read(block, text) : record.mentions;
  }

  forget(block: number): void {
    const record = this.#records.get(block);
    if (!record) return;
    for (const cue of record.cues.hits) this.#evidence.countCue(cue, null, -1);
    for (const entity of record.named) this.#evidence.countNamed(entity, -1);
    this.#records.delete(block);
    this.#open.delete(block);
  }

  holds(block: number): boolean {
    return this.#records.has(block);
  }

  get shortForms(): ReadonlyMap<number, unknown> {
    return this.#acronyms.numbers;
  }

  settle(): { block: number; mentions: readonly Spotted[] }[] {
    const changed = new Map<number, readonly Spotted[]>();
    // What one block names may settle a second block, and that a third; no page goes further than that.
    for (let round = 0; round < 3 && this.#settled !== this.#evidence.version; round++) {
      this.#settled = this.#evidence.version;
      for (const block of this.#open) {
        const record = this.#records.get(block)!;
        if (this.#judge(record)) changed.set(block, record.mentions);
      }
    }
    return [...changed].map(([block, mentions]) => ({ block, mentions }));
  }

  why(block: number, mention: Spotted, text: string): Why {
    if (mention.rule < 0) {
      const acronym = this.#acronyms.list[-1 - mention.rule]!;
      return {
        kind: "acronym",
        by: acronym.fullName,
        signs: [{ kind: "brackets", text: acronym.letters }],
      };
    }
    const record = this.#records.get(block);
    const candidate = record?.candidates.find(
      (c) => c.rule === mention.rule && c.start <= mention.start && c.end >= mention.end,
    );
    const by =
      this.#lexicon.ruleText(mention.rule) || text.slice(mention.start, mention.end).replace(/\s+/g, " ");
    const kind = candidate?.parts ? "pattern" : "name";
    if (!record || !candidate || candidate.sense < 0) return { kind, by, signs: [] };
    const sense = this.#lexicon.senses[candidate.sense]!;
    return { kind, by, signs: signsOf(sense, candidate, record.cues, this.#evidence, text) };
  }

  /** Decides the mentions of a block by the evidence so far; whether they have changed. */
  #judge(record: BlockRecord): boolean {
    const outright = this.#holding(record, false);
    this.#name(record, [...new Set(outright.map((c) => c.entity))]);
    // A short form may have waited for a name in its own block.
    const short = this.#holding(record, true);
    const held = short.length === 0 ? outright : [...outright, ...short];
    if (held.length === record.held.length && held.every((c, i) => c === record.held[i])) return false;
    record.held = held;
    record.mentions = settleOverlaps(held);
    return true;
  }

  /** The candidates whose senses hold: of short forms, which wait for the full name (`afterFull`), or of all others. */
  #holding({ candidates, cues }: BlockRecord, afterFull: boolean): Candidate[] {
    const { senses } = this.#lexicon;
    return candidates.filter((c) => {
      if (c.sense < 0) return !afterFull;
      const sense = senses[c.sense]!;
      return sense.afterFull === afterFull && senseHolds(sense, c, cues, this.#evidence);
    });
  }

  /** Notes which entities the block names outright. */
  #name(record: BlockRecord, named: number[]): void {
    for (const entity of record.named) if (!named.includes(entity)) this.#evidence.countNamed(entity, -1);
    for (const entity of named) if (!record.named.includes(entity)) this.#evidence.countNamed(entity, 1);
    record.named = named;
  }

  #suppressed(candidate: Candidate, text: string): boolean {
    const { id } = this.#lexicon.entities()[candidate.entity]!;
    return this.#isSuppressed!(text.slice(candidate.start, candidate.end), id);
  }
}
