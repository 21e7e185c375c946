/** A passage of the index with its words, and the terms that it and its sentences hold. */
import type { Article, Passage } from "../corpus/article.ts";
import { sentencesOf } from "../corpus/sentences.ts";
import { spokenIn } from "./index-block.ts";
import { kindOf, type NamedAt, type Term, termsOf, withEntities, wordTerms } from "./terms.ts";

/** The terms of a sentence, by key. */
interface Sentence {
  keys: ReadonlySet<string>;
  /** How many they are without the pairs, whose number grows with the square of the names. */
  length: number;
}

/** A passage that has been read: of which article, and which entities it names. */
export interface IndexedPassage {
  /** Its number in the index. */
  number: number;
  article: Article;
  passage: Passage;
  named: readonly NamedAt[];
  /** What `passageTerms` and `sentenceTerms` have worked out: without figures, and with them (`all…`). */
  terms?: Term[];
  allTerms?: Term[];
  sentences?: Sentence[];
  allSentences?: Sentence[];
}

/** Whether a passage names an entity. */
export const namesEntity = ({ named }: IndexedPassage, entity: string | null): boolean =>
  named.some((at) => at.entity === entity);

/** The terms of a passage and where they stand in it. Worked out when first asked for, and kept. `figures`: with figures and years. */
export function passageTerms(indexed: IndexedPassage, figures: boolean): readonly Term[] {
  const { article, passage, named } = indexed;
  const known = figures ? indexed.allTerms : indexed.terms;
  if (known) return known;
  const read = figures ? termsOf : wordTerms;
  const terms = withEntities(read(passage.text, spokenIn(article, passage.text)), named);
  return (indexed[figures ? "allTerms" : "terms"] = terms);
}

/** The terms of each sentence of a passage, in its order. Kept, and with figures or without, as for `passageTerms`. */
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
