import type { Article } from "./article.ts";

/** An article for tests: each text is a body passage, from ¶1. Nothing else is known of it than `more` says. */
export const testArticle = (id: string, texts: readonly string[], more: Partial<Article> = {}): Article => ({
  id,
  title: "",
  publisher: "",
  author: "",
  kind: "",
  language: "en",
  source: "",
  passages: texts.map((text, i) => ({ paragraph: i + 1, role: "body", text })),
  ...more,
});
