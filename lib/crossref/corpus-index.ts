import type { Article, Passage } from "../corpus/article.ts";
import type { Associations } from "../corpus/associations.ts";
import { sentencesOf } from "../corpus/sentences.ts";
import type { ArticleMention } from "../spotting/mention.ts";
import { type Associated, associatedIn } from "./associated.ts";
import { CONCEPTS } from "./concepts.ts";
import type { IndexedEntity } from "./content.ts";
import { drained, settleBlocks } from "./cut-blocks.ts";
import { byParagraph, type IndexBlock, bodyOf, spokenIn } from "./index-block.ts";
import { JoinedBlocks } from "./joined-blocks.ts";
import type { Postings } from "./postings.ts";
import { kindOf, type NamedAt, type Term, termsOf, withEntities, wordTerms } from "./terms.ts";

/** What a sentence holds. */
interface Sentence {
  keys: ReadonlySet<string>;
  /** How many of them are no pairs, which are there in squares. */
  length: number;
}

/** A passage of the index, read: of an article, with the entities that it names. */
export interface IndexedPassage {
  /** In the index. */
  number: number;
  article: Article;
  passage: Passage;
  named: readonly NamedAt[];
  /** See `passageTerms` and `sentenceTerms`: without its figures, and with them. */
  terms?: Term[];
  allTerms?: Term[];
  sentences?: Sentence[];
  allSentences?: Sentence[];
}

/** An article with its mentions, as the index reads it again when its words are asked for. */
export interface StoredText {
  article: Article;
  mentions: readonly ArticleMention[];
}
interface Kept {
  text: StoredText;
  passages: IndexedPassage[];
}
type ReadTexts = (ids: readonly string[]) => Promise<(StoredText | undefined)[]>;

export interface CorpusInput {
  articles: readonly Article[];
  entities: readonly IndexedEntity[];
  mentions: readonly ArticleMention[];
  associations?: readonly Associations[];
}

/** So many articles stay read: those of some thirty cards. */
const KEPT = 1000;

/**
 * The corpus, ready to be asked. Which passages hold a term is known at once; their words are read when an answer comes to them.
 * Only body passages are in it: titles, headings and notes are never ranked.
 */
export class CorpusIndex {
  readonly entities: ReadonlyMap<string, IndexedEntity>;
  readonly #blocks: JoinedBlocks;
  readonly #readTexts: ReadTexts;
  /** By article, the one asked for last at the end. */
  readonly #kept = new Map<string, Kept>();
  #commonplaces: ReadonlySet<string> | null = null;
  readonly #together = new Map<string, ReadonlyMap<string, number>>();
  readonly #learnt: () => readonly Associations[];
  #associated: Promise<Associated[]> | null = null;

  /** `learnt`: of any of its articles, asked for with the first reading. */
  constructor(
    blocks: readonly IndexBlock[],
    entities: readonly IndexedEntity[],
    readTexts: ReadTexts,
    learnt: () => readonly Associations[] = () => [],
  ) {
    this.#learnt = learnt;
    this.#blocks = new JoinedBlocks(blocks);
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#readTexts = readTexts;
  }

  /** How many passages there are, and how many terms in each, as BM25 counts its length. */
  get size(): number {
    return this.#blocks.lengths.length;
  }
  get lengths(): Uint32Array {
    return this.#blocks.lengths;
  }
  /** Sum of the passages' lengths. */
  get length(): number {
    return this.#blocks.length;
  }
  /** BCP 47, of the articles that say theirs. */
  get languages(): ReadonlySet<string> {
    return this.#blocks.languages;
  }
  /** Ids, in the corpus's order. */
  get articles(): readonly string[] {
    return this.#blocks.articles;
  }

  postings(key: string): Postings {
    return this.#blocks.postings(key);
  }
  has(key: string): boolean {
    return this.postings(key).size > 0;
  }
  /** The article of a passage. */
  articleOf(passage: number): string {
    return this.#blocks.articleOf(passage);
  }
  /** Numbers of the passages of an article, in its order. */
  passagesOf(article: string): number[] {
    return this.#blocks.passagesOf(article);
  }
  /** The entities that a passage names, each once, the first named first. */
  namedIn(passage: number): Set<string> {
    return this.#blocks.namedIn(passage);
  }

  /** Passages with their words, in the order asked for. Throws where the corpus has changed meanwhile. */
  async read(passages: Iterable<number>): Promise<IndexedPassage[]> {
    const wanted = [...passages];
    const texts = await this.#textsOf(wanted.map((number) => this.articleOf(number)));
    return wanted.map((number) => {
      const id = this.articleOf(number);
      const found = texts.get(id)?.passages[number - this.#blocks.firstOf(id)];
      if (!found) throw new Error(`The article “${id}” is no longer what was indexed.`);
      return found;
    });
  }

  /** An article of the corpus whole; null where there is none. */
  async article(id: string): Promise<Article | null> {
    return (await this.#textsOf([id])).get(id)?.text.article ?? null;
  }

  async #textsOf(ids: readonly string[]): Promise<Map<string, Kept>> {
    const found = new Map<string, Kept>();
    const missing = [...new Set(ids)].filter((id) => !this.#kept.has(id));
    const read = missing.length > 0 ? await this.#readTexts(missing) : [];
    for (const [i, text] of read.entries())
      if (text) found.set(missing[i]!, { text, passages: this.#indexed(text) });
    for (const id of ids) {
      const text = this.#kept.get(id) ?? found.get(id);
      if (!text) continue;
      found.set(id, text);
      this.#kept.delete(id);
      this.#kept.set(id, text);
    }
    for (const id of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(id);
    }
    return found;
  }

  #indexed({ article, mentions }: StoredText): IndexedPassage[] {
    const first = this.#blocks.firstOf(article.id);
    const named = byParagraph(mentions);
    return bodyOf(article).map((passage, i) => ({
      number: first + i,
      article,
      passage,
      named: named.get(passage.paragraph) ?? [],
    }));
  }

  /** What has been learnt of its passages, with each pack. */
  associated(): Promise<readonly Associated[]> {
    const mine = (this.#associated ??= associatedIn(this, this.#learnt()));
    mine.catch(() => (this.#associated = null));
    return mine;
  }

  /** What the corpus is about: the sixteen concepts that most of its passages hold. */
  commonplaces(): ReadonlySet<string> {
    if (this.#commonplaces) return this.#commonplaces;
    const concepts = Object.keys(CONCEPTS)
      .map((concept) => ({ key: `c${concept}`, list: this.postings(`c${concept}`) }))
      .filter(({ list }) => list.size > 0)
      .sort((a, b) => b.list.size - a.list.size || a.list.passages[0]! - b.list.passages[0]!);
    return (this.#commonplaces = new Set(concepts.slice(0, 16).map(({ key }) => key)));
  }

  /** The entities that share passages with one, and how many; a well-known one stands in very many, so it is kept. */
  together(entity: string): ReadonlyMap<string, number> {
    const known = this.#together.get(entity);
    if (known) return known;
    const together = this.#blocks.together(entity);
    this.#together.set(entity, together);
    return together;
  }
}

/** Indexes a corpus that is in memory, articles in the order given. */
export function createCorpusIndex({ articles, entities, mentions, associations }: CorpusInput): CorpusIndex {
  const byArticle = new Map<string, ArticleMention[]>(articles.map(({ id }) => [id, []]));
  for (const mention of mentions) byArticle.get(mention.article)?.push(mention);
  const mentionsOf = (id: string) => byArticle.get(id) ?? [];
  const texts = new Map(
    articles.map((article) => [article.id, { article, mentions: mentionsOf(article.id) }]),
  );
  const blocks = drained(settleBlocks([], { articles, mentionsOf }));
  return new CorpusIndex(
    blocks,
    entities,
    async (ids) => ids.map((id) => texts.get(id)),
    () => associations ?? [],
  );
}

/** A passage's terms where they stand in it. Worked out when first asked for, and kept. `figures`: with those. */
export function passageTerms(indexed: IndexedPassage, figures: boolean): readonly Term[] {
  const { article, passage, named } = indexed;
  const known = figures ? indexed.allTerms : indexed.terms;
  if (known) return known;
  const read = figures ? termsOf : wordTerms;
  const terms = withEntities(read(passage.text, spokenIn(article, passage.text)), named);
  return (indexed[figures ? "allTerms" : "terms"] = terms);
}

/** The terms of each sentence of a passage, in the same way. */
export function sentenceTerms(indexed: IndexedPassage, figures: boolean): readonly Sentence[] {
  const known = figures ? indexed.allSentences : indexed.sentences;
  if (known) return known;
  const terms = passageTerms(indexed, figures);
  const sentences = sentencesOf(indexed.passage.text).map(({ start, end }) => {
    const keys = new Set(
      terms.filter((term) => term.start >= start && term.start < end).map(({ key }) => key),
    );
    return { keys, length: [...keys].filter((key) => kindOf(key) !== "p").length };
  });
  return (indexed[figures ? "allSentences" : "sentences"] = sentences);
}

/** How much a term tells: 0 for one that no passage holds, else more the rarer it is (BM25's weight, natural logarithm). */
export function rarity(index: CorpusIndex, key: string): number {
  const holds = index.postings(key).size;
  return holds === 0 ? 0 : Math.log(1 + (index.size - holds + 0.5) / (holds + 0.5));
}
