import type { ArticleKind } from "../corpus/article.ts";
import type { Quote } from "./content.ts";

/** What one source says. The quotes stand in the order in which they were given. */
interface SourceQuotes {
  /** The article's title where it names no publisher. */
  publisher: string;
  kind: ArticleKind;
  quotes: Quote[];
}

/**
 * Groups quotations by their source, the most quoted first: for a matter on which sources differ. No stance is inferred. A paper's news
 * and its opinion pages are two sources.
 */
export function bySource(quotes: readonly Quote[]): SourceQuotes[] {
  const groups = new Map<string, SourceQuotes>();
  for (const quote of quotes) {
    const { publisher, title, kind } = quote.source;
    const name = publisher || title;
    const key = `${kind} ${name}`;
    const known = groups.get(key);
    if (known) known.quotes.push(quote);
    else groups.set(key, { publisher: name, kind, quotes: [quote] });
  }
  return [...groups.values()].sort((a, b) => b.quotes.length - a.quotes.length);
}
