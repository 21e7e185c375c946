/** What an article is to its reader. `""` where neither the text nor its metadata says. */
export type ArticleKind = "news" | "opinion" | "state-media" | "";

/**
 * The part a passage plays in its article. Only `body` passages are ranked as cross-references;
 * `title` and `heading` lines and `note` lines (about the author, a disclaimer) are shown by the reader only.
 */
export type PassageRole = "title" | "heading" | "body" | "note";

/** One paragraph of an article. */
export interface Passage {
  /** n-th non-empty line of the article's text, from 1, furniture lines counted (so numbers have gaps). */
  paragraph: number;
  role: PassageRole;
  /** The words as they stand in the article, trimmed. */
  text: string;
}

/** A language code as an article has it (BCP 47). */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** An article of the corpus. Strings are `""` where the article does not say. */
export interface Article {
  /** Unique in the corpus: "000" … for the shipped ones. */
  id: string;
  title: string;
  publisher: string;
  author: string;
  kind: ArticleKind;
  /** BCP 47: "en", "zh-Hans", … */
  language: string;
  /** Where it was read, an http(s) address; "" for the shipped ones. */
  source: string;
  passages: Passage[];
}

/** A place in the corpus: `001¶8` is `{ article: "001", paragraph: 8 }`. */
export interface PassageRef {
  article: string;
  paragraph: number;
}

/** `{article:"001",paragraph:8}` → `"001¶8"`. */
export function formatRef(ref: PassageRef): string {
  return `${ref.article}¶${ref.paragraph}`;
}

/** `"001¶8"` → the reference; null where the text is none. */
export function parseRef(text: string): PassageRef | null {
  const cut = text.indexOf("¶");
  const paragraph = Number(text.slice(cut + 1));
  return cut > 0 && Number.isInteger(paragraph) && paragraph > 0
    ? { article: text.slice(0, cut), paragraph }
    : null;
}

/** What to call an article that may have no title of its own, or one of spaces: its title, else its first words. */
export function displayTitle(article: Article): string {
  if (/[^\s\p{C}]/u.test(article.title)) return article.title;
  return shortened(article.passages.find((p) => p.role === "body")?.text ?? article.id, 60);
}

/** A text of at most so many characters: a longer one ends between two words, if it has any, and with an ellipsis. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(" ", most - 2);
  // Not within a character of two units.
  return `${text.slice(0, cut > most / 3 ? cut : most - 2).replace(/[\ud800-\udbff]$/, "")} …`;
}

/** The passages of an article that are indexed and ranked. */
export const bodyOf = ({ passages }: Article): Passage[] => passages.filter(({ role }) => role === "body");
