import { firstWhere } from "../corpus/first-where.ts";
import { type IndexBlock, termAt } from "./index-block.ts";
import { unpack } from "./packed.ts";
import { Postings } from "./postings.ts";
import { termHash } from "./term-hash.ts";

/** How many terms' postings are kept once they have been put together. */
const KEPT = 2000;

/** The blocks of an index as one: passages are numbered throughout, and the postings of a term are put together when asked for. */
export class JoinedBlocks {
  readonly articles: string[] = [];
  readonly languages = new Set<string>();
  readonly lengths: Uint32Array;
  readonly length: number;
  readonly #blocks: readonly IndexBlock[];
  /** The number of each block's first passage. */
  readonly #offsets: number[] = [];
  /** By passage: the number of its article. */
  readonly #articleOf: Uint32Array;
  /** By an article's number: its first passage; and one more for the end of the last. */
  readonly #firsts: number[] = [];
  /** By an article's id: its number. */
  readonly #numbers = new Map<string, number>();
  readonly #postings = new Map<string, Postings>();

  constructor(blocks: readonly IndexBlock[]) {
    this.#blocks = blocks;
    const passages = blocks.reduce((sum, { lengths }) => sum + lengths.length, 0);
    this.lengths = new Uint32Array(passages);
    this.#articleOf = new Uint32Array(passages);
    let offset = 0;
    for (const block of blocks) {
      this.#offsets.push(offset);
      this.#measure(block, offset);
      for (const language of block.languages) this.languages.add(language);
      for (const [i, id] of block.articles.entries()) {
        const first = offset + (i === 0 ? 0 : block.ends[i - 1]!);
        const number = this.articles.push(id) - 1;
        this.#articleOf.fill(number, first, offset + block.ends[i]!);
        this.#firsts.push(first);
        this.#numbers.set(id, number);
      }
      offset += block.lengths.length;
    }
    this.#firsts.push(offset);
    this.length = this.lengths.reduce((sum, length) => sum + length, 0);
  }

  #measure({ lengths, added }: IndexBlock, offset: number): void {
    for (let at = 0; at < lengths.length; at++) this.lengths[offset + at] = lengths[at]! + added[at]!;
  }

  articleOf(passage: number): string {
    return this.articles[this.#articleOf[passage]!]!;
  }

  firstOf(article: string): number {
    return this.#firsts[this.#numbers.get(article)!]!;
  }

  passagesOf(article: string): number[] {
    const number = this.#numbers.get(article);
    if (number === undefined) return [];
    const first = this.#firsts[number]!;
    return Array.from({ length: this.#firsts[number + 1]! - first }, (_, i) => first + i);
  }

  namedIn(passage: number): Set<string> {
    let at = this.#offsets.length - 1;
    while (this.#offsets[at]! > passage) at--;
    return new Set(namesAt(this.#blocks[at]!, passage - this.#offsets[at]!));
  }

  /** The entities that share passages with one, in the order in which they are met, and how many passages. */
  together(entity: string): Map<string, number> {
    const together = new Map<string, number>();
    for (const { entities, named, namedEnds } of this.#blocks) {
      const own = entities.indexOf(entity);
      if (own < 0) continue;
      const counts = new Uint32Array(entities.length);
      // By entity: the passage, counted from 1, in which it was last counted.
      const counted = new Uint32Array(entities.length);
      // The entities in the order in which they are met.
      const met: number[] = [];
      let end = 0;
      for (let at = named.indexOf(own); at >= 0; at = named.indexOf(own, end)) {
        const passage = passageAt(namedEnds, at);
        end = namedEnds[passage]!;
        for (let each = passage === 0 ? 0 : namedEnds[passage - 1]!; each < end; each++) {
          const number = named[each]!;
          if (number === own || counted[number] === passage + 1) continue;
          counted[number] = passage + 1;
          if (counts[number]!++ === 0) met.push(number);
        }
      }
      for (const number of met)
        together.set(entities[number]!, (together.get(entities[number]!) ?? 0) + counts[number]!);
    }
    return together;
  }

  postings(key: string): Postings {
    let found = this.#postings.get(key);
    if (found) return found;
    if (this.#postings.size >= KEPT) this.#postings.clear();
    found =
      key[0] === "e" ? this.#naming(key.slice(1)) : key[0] === "p" ? this.#pair(key) : this.#holding(key);
    this.#postings.set(key, found);
    return found;
  }

  #holding(key: string): Postings {
    const hash = termHash(key);
    const places = this.#blocks.map((block) => termAt(block, hash));
    const found = new Postings(places.reduce((sum, place) => sum + (place ? place.to - place.from : 0), 0));
    for (const [i, place] of places.entries()) {
      if (!place) continue;
      unpack(this.#blocks[i]!.postings, place, this.#offsets[i]!, found);
    }
    return found;
  }

  #naming(entity: string): Postings {
    const found = new Postings();
    for (const [i, { entities, named, namedEnds }] of this.#blocks.entries()) {
      const number = entities.indexOf(entity);
      if (number < 0) continue;
      for (let at = named.indexOf(number); at >= 0; at = named.indexOf(number, at + 1))
        found.add(this.#offsets[i]! + passageAt(namedEnds, at));
    }
    return found;
  }

  /** The passages that name both: `withEntities` counts a pair once in a passage. */
  #pair(key: string): Postings {
    const found = new Postings();
    // An id holds no bar: see `corpus/id.ts`.
    const [first = "", second = ""] = key.slice(1).split("|");
    const others = new Set(this.postings(`e${second}`).list());
    for (const passage of this.postings(`e${first}`).list()) if (others.has(passage)) found.add(passage);
    return found;
  }
}

/** The passage that holds the mention of this number: the first whose mentions end after it. */
const passageAt = (namedEnds: Uint32Array, mention: number): number =>
  firstWhere(namedEnds.length - 1, (i) => namedEnds[i]! > mention);

const namesAt = ({ entities, named, namedEnds }: IndexBlock, passage: number): string[] =>
  Array.from(
    named.subarray(passage === 0 ? 0 : namedEnds[passage - 1]!, namedEnds[passage]!),
    (number) => entities[number]!,
  );
