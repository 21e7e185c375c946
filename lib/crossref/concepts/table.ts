/**
 * The words that carry a concept, so that "cheap" answers "low cost" and "Eigenständigkeit" answers "self-sufficiency". They are the
 * general vocabulary of technology, trade and power. The two poles of a matter are one concept (cheap and dear are both about cost):
 * whether two texts agree is for the reader to see.
 *
 * By language; entries are separated by commas, and one of several words is a phrase. English is compared without its inflection, except
 * a word after `=`, which is taken as it stands ("founded" is no form of "find"). In the other languages `*` at the end stands for any
 * ending, and at the beginning for any beginning, because of their compounds and inflections. Chinese is searched for as it stands.
 */
interface ConceptWords {
  en: string;
  de?: string;
  fr?: string;
  es?: string;
  zh?: string;
}

export type ConceptTable = Record<string, ConceptWords>;
