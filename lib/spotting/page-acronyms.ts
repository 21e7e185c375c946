import { tokenise } from "../lexicon/tokenise.ts";
import { wordHash } from "../lexicon/word-hash.ts";
import { introducedAcronym } from "./acronyms.ts";
import type { Candidate } from "./candidate.ts";
import type { LocalWords } from "./scan.ts";

/** An acronym that the page itself introduced, in brackets beside the full name. */
export interface Acronym {
  letters: string;
  entity: number;
  fullName: string;
}

/** The acronyms that a page has introduced so far. They are numbered in the order in which they came. */
export class PageAcronyms {
  /** By number. */
  readonly list: Acronym[] = [];
  /** Their numbers by the hash under which `scan` meets them. */
  readonly numbers: LocalWords = new Map();

  /** Learns the acronyms that a block introduces beside its mentions; whether any of them is new. */
  learn(mentions: readonly Candidate[], text: string): boolean {
    const before = this.list.length;
    for (const { start, end, entity, parts } of mentions) {
      // No paraphrase has an acronym.
      const letters = parts ? null : introducedAcronym(text, start, end);
      if (letters) this.#add({ letters, entity, fullName: text.slice(start, end) });
    }
    return this.list.length > before;
  }

  #add(acronym: Acronym): void {
    const hash = wordHash(tokenise(acronym.letters)[0]?.text ?? "");
    if (!this.numbers.has(hash)) this.numbers.set(hash, this.list.push(acronym) - 1);
  }
}
