import type { PassageRef } from "../lib/corpus/article.ts";

/** Where in the reader: the shelf, an article (at a paragraph, or at its top), or an entity's dossier. */
export type ReaderPlace =
  | { page: "shelf" }
  | { page: "article"; id: string; paragraph: number | null }
  | { page: "entity"; id: string };

/** `{article:"001",paragraph:8}` → `"reader.html#/001/p/8"`; without a paragraph, the article's top. */
export function articleAddress(ref: { article: string; paragraph?: PassageRef["paragraph"] }): string {
  const article = `reader.html#/${encodeURIComponent(ref.article)}`;
  return ref.paragraph ? `${article}/p/${ref.paragraph}` : article;
}

/** `"zhipu"` → `"reader.html#/entity/zhipu"`. */
export function entityAddress(id: string): string {
  return `reader.html#/entity/${encodeURIComponent(id)}`;
}

/** The hash of the reader's address → the place; the shelf for whatever it does not understand. */
export function readerPlaceOf(hash: string): ReaderPlace {
  const [first, second, third] = hash
    .replace(/^#?\/?/, "")
    .split("/")
    .map(decode);
  if (!first) return { page: "shelf" };
  // With a third part it is a paragraph of an article that is called so.
  if (first === "entity" && second && third === undefined) return { page: "entity", id: second };
  const paragraph = second === "p" ? Number(third) : 0;
  return {
    page: "article",
    id: first,
    paragraph: Number.isInteger(paragraph) && paragraph > 0 ? paragraph : null,
  };
}

/** A hash is whatever someone typed: a broken escape stays as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
