import { type Article, bodyOf } from "../corpus/article.ts";
import type { Associations } from "../corpus/associations.ts";
import type { Entity } from "../lexicon/entity.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import { associationsIn, type PackAssociations } from "./pack-associations.ts";
import { CONCEPTS } from "./concepts.ts";
import type { IndexBlock } from "./index-block.ts";
import { byParagraph } from "./index-names.ts";
import type { IndexedPassage } from "./indexed-passage.ts";
import { JoinedBlocks } from "./joined-blocks.ts";
import { LastRead } from "./last-read.ts";
import type { Postings } from "./postings.ts";

/** What the index needs of an entity. */
export type IndexedEntity = Pick<Entity, "id" | "name" | "type" | "tier" | "gloss" | "cites">;

/** An article with its mentions, as the index reads it again when its words are asked for. */
export interface StoredText {
  article: Article;
  mentions: readonly ArticleMention[];
}
/** Answers in the order of the ids, `undefined` for an article that is not there. */
type ReadTexts = (ids: readonly string[]) => Promise<(StoredText | undefined)[]>;

/** The same once it has been read, its body passages numbered. */
interface ReadText {
  article: Article;
  passages: IndexedPassage[];
}

/** Articles that stay read: those of some thirty cards. */
const KEPT = 1000;

/**
 * The corpus, ready to be asked. Which passages hold a term it knows at once; their words it reads when an answer needs them.
 * It holds body passages only: titles, headings and notes are never ranked.
 */
export class CorpusIndex {
  readonly entities: ReadonlyMap<string, IndexedEntity>;
  readonly #blocks: JoinedBlocks;
  /** By article. */
  readonly #texts: LastRead<ReadText>;
  #commonplaces: ReadonlySet<string> | null = null;
  readonly #together = new Map<string, ReadonlyMap<string, number>>();
  readonly #learnt: () => readonly Associations[];
  #associations: Promise<PackAssociations[]> | null = null;

  /** `learnt`: the associations of all packs; not asked for until something is ranked, as they take long to parse. */
  constructor(
    blocks: readonly IndexBlock[],
    entities: readonly IndexedEntity[],
    readTexts: ReadTexts,
    learnt: () => readonly Associations[] = () => [],
  ) {
    this.#learnt = learnt;
    this.#blocks = new JoinedBlocks(blocks);
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#texts = new LastRead(KEPT, async (ids) =>
      (await readTexts(ids)).map((text) => text && this.#indexed(text)),
    );
  }

  /** How many passages there are. */
  get size(): number {
    return this.#blocks.lengths.length;
  }
  /** By passage: how many terms it has, which is its length as BM25 counts it. */
  get lengths(): Uint32Array {
    return this.#blocks.lengths;
  }
  /** Sum of the passages' lengths. */
  get length(): number {
    return this.#blocks.length;
  }
  /** BCP 47; of the articles that say in which language they are. */
  get languages(): ReadonlySet<string> {
    return this.#blocks.languages;
  }
  /** The articles' ids, in the corpus's order. */
  get articles(): readonly string[] {
    return this.#blocks.articles;
  }

  /** The passages that hold a term; empty where none does. */
  postings(key: string): Postings {
    return this.#blocks.postings(key);
  }
  /** Whether any passage holds a term. */
  has(key: string): boolean {
    return this.postings(key).size > 0;
  }
  /** The id of a passage's article. */
  articleOf(passage: number): string {
    return this.#blocks.articleOf(passage);
  }
  /** The numbers of an article's passages, in its order; none where there is no such article. */
  passagesOf(article: string): number[] {
    return this.#blocks.passagesOf(article);
  }
  /** The ids of the entities that a passage names, the first named first. */
  namedIn(passage: number): Set<string> {
    return this.#blocks.namedIn(passage);
  }

  /** Passages with their words, in the order asked for. Rejects where the stored article is no longer the one indexed. */
  async read(passages: Iterable<number>): Promise<IndexedPassage[]> {
    const wanted = [...passages];
    const texts = await this.#texts.get(wanted.map((number) => this.articleOf(number)));
    return wanted.map((number) => {
      const id = this.articleOf(number);
      const found = texts.get(id)?.passages[number - this.#blocks.firstOf(id)];
      if (!found) throw new Error(`The article “${id}” is no longer what was indexed.`);
      return found;
    });
  }

  /** A whole article; null where there is none of that id. */
  async article(id: string): Promise<Article | null> {
    return (await this.#texts.get([id])).get(id)?.article ?? null;
  }

  #indexed({ article, mentions }: StoredText): ReadText {
    const first = this.#blocks.firstOf(article.id);
    const named = byParagraph(mentions);
    const passages = bodyOf(article).map((passage, i) => ({
      number: first + i,
      article,
      passage,
      named: named.get(passage.paragraph) ?? [],
    }));
    return { article, passages };
  }

  /** What was learnt about its passages, pack by pack. A failure is not kept: the next to ask tries again. */
  associations(): Promise<readonly PackAssociations[]> {
    const mine = (this.#associations ??= associationsIn(this, this.#learnt()));
    mine.catch(() => (this.#associations = null));
    return mine;
  }

  /** What the corpus is about: the keys of the sixteen concepts that most of its passages hold. */
  commonplaces(): ReadonlySet<string> {
    if (this.#commonplaces) return this.#commonplaces;
    const concepts = Object.keys(CONCEPTS)
      .map((concept) => ({ key: `c${concept}`, list: this.postings(`c${concept}`) }))
      .filter(({ list }) => list.size > 0)
      .sort((a, b) => b.list.size - a.list.size || a.list.passages[0]! - b.list.passages[0]!);
    return (this.#commonplaces = new Set(concepts.slice(0, 16).map(({ key }) => key)));
  }

  /** By id: the entities that share passages with this one, and how many. Kept, since a well-known one stands in very many. */
  together(entity: string): ReadonlyMap<string, number> {
    const known = this.#together.get(entity);
    if (known) return known;
    const together = this.#blocks.together(entity);
    this.#together.set(entity, together);
    return together;
  }
}

/** How much a term tells: the rarer, the more; 0 for one that no passage holds (BM25's weight, natural logarithm). */
export function rarity(index: CorpusIndex, key: string): number {
  const holds = index.postings(key).size;
  return holds === 0 ? 0 : Math.log(1 + (index.size - holds + 0.5) / (holds + 0.5));
}
