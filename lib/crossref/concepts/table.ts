/**
 * What is said in many words: each concept with the words that carry it, so that "cheap" answers "low cost" and
 * "Eigenständigkeit" answers "self-sufficiency". The words are the general vocabulary of technology, trade and power, both
 * poles of a matter together (cheap and dear are both about cost): whether two texts agree is for the reader.
 *
 * By language; words are separated by commas. English is compared without its inflection, but for a word after `=`, which is taken as it stands
 * ("founded" is no form of "find", "developing" none of "developed"); a word of several parts is a phrase. In the other
 * languages a trailing `*` takes every ending, and a leading one every beginning, as compounds and inflections want. Chinese is searched as it stands.
 */
interface ConceptWords {
  en: string;
  de?: string;
  fr?: string;
  es?: string;
  zh?: string;
}

export type ConceptTable = Record<string, ConceptWords>;
