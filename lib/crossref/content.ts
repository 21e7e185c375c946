/**
 * What the card, the popup and the reader show of the corpus: the answers of `lib/crossref`, plain data that crosses a message
 * port. Every text in them stands word for word in the corpus or on the page. The questions are in `reading.ts`.
 */
import type { ArticleKind, PassageRef } from "../corpus/article.ts";
import type { Entity, EntityType } from "../lexicon/entity.ts";

/** A stretch of quoted text. mention: it names the entity asked about. tie: it is what binds the passage to the sentence read. */
export interface Run {
  text: string;
  kind: "plain" | "mention" | "tie";
}

/** Where a quotation is from. */
export interface Source extends PassageRef {
  title: string;
  publisher: string;
  kind: ArticleKind;
  /** BCP 47, "" where unknown: a screen reader reads the words in their own language, and not in the interface's. */
  language?: string;
}

/**
 * What a passage has in common with the sentence read. names: entities, by their names; figure and year: as the passage
 * writes them; about: the passage's own words for what both speak of.
 */
export type Reason = { kind: "names" | "about"; words: string[] } | { kind: "figure" | "year"; text: string };

/** A passage, or a stretch of it, quoted. */
export interface Quote {
  runs: Run[];
  /** Set where the words begin or end within a sentence. */
  cut?: { before: boolean; after: boolean };
  source: Source;
  /** Empty where it only names the entity. */
  why: Reason[];
  /** 0 … 1: the share of what the sentence says that the passage says too. */
  score: number;
}

/** The answer to a search. */
export interface Found {
  quotes: Quote[];
  /** false: found by whole words only, because the full text is still being read. */
  whole: boolean;
}

/** A figure of the page beside one that the corpus gives for the same thing. Sidelight never says which is right. */
export interface FigurePair {
  here: string;
  there: string;
  /** What both measure, in the corpus's words. */
  measures: string;
  quote: Quote;
}

export interface EntityLabel {
  id: string;
  name: string;
  type: EntityType;
}

/** Where in an article an entity stands, for the strip: `at` is 0 (top) … 1 (end). */
export interface Strip {
  article: string;
  title: string;
  ticks: { paragraph: number; at: number }[];
}

export interface CardContent {
  entity: EntityLabel & { gloss: string; cites: Source[] };
  /** Articles of the corpus that mention the entity. */
  articles: number;
  /** Ranked by the sentence, best first; empty where nothing bears on it. At most three. */
  passages: Quote[];
  /** Further passages that name the entity, best first. */
  more: Quote[];
  /** Figures of the page, each beside one of the corpus for the same thing, the likeliest first. */
  figures: FigurePair[];
  strips: Strip[];
  /** Entities that stand beside this one in the corpus, most often first; `together` counts shared passages. */
  beside: (EntityLabel & { together: number })[];
}

/** What a sentence echoes: it names no entity, and yet says what some passages say. */
export interface EchoContent {
  /** The page's sentence; its ties are what it shares with the quotations. Empty where there are none. */
  here: Run[];
  quotes: Quote[];
}

/** The sentence of a paragraph that echoes the corpus. Offsets are UTF-16 into the paragraph. */
export interface EchoPlace {
  block: number;
  start: number;
  end: number;
}

/** A place on the page, to go to. Offsets are UTF-16 into the block, end exclusive. */
export interface PagePlace {
  frame: string;
  block: number;
  start: number;
  end: number;
}

export interface RelatedArticle {
  article: string;
  title: string;
  publisher: string;
  kind: ArticleKind;
  /** 0 … 1 */
  strength: number;
  shared: EntityLabel[];
  best: Quote;
}

export interface PageSummary {
  /** Two or three sentences of the page, word for word, in page order. */
  sentences: { text: string; place: PagePlace }[];
  related: RelatedArticle[];
  /** Sentences of the page whose substance the corpus has. */
  known: { text: string; place: PagePlace; quote: Quote }[];
  /** Names, figures and dates that the corpus lacks. */
  fresh: { text: string; kind: "name" | "figure" | "date"; sentence: string; place: PagePlace }[];
  /** The corpus's strongest points on this page's entities that the page does not mention. */
  leftOut: Quote[];
}

/** All that the corpus says of an entity, for its page in the reader. */
export interface Dossier {
  entity: Entity;
  /** Every passage that names it, by article and paragraph, the mention marked. */
  quotes: Quote[];
  beside: CardContent["beside"];
  strips: CardContent["strips"];
}
