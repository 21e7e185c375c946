import type { ArticleKind } from "../corpus/article.ts";
import type { Quote } from "./content.ts";

/** What one source says, in the order given. */
interface SourceQuotes {
  /** The article's title where it names no publisher. */
  publisher: string;
  kind: ArticleKind;
  quotes: Quote[];
}

/**
 * Quotations by who says them and as what, the most quoted source first: for a matter on which sources differ. No stance is inferred. A
 * paper's news and its opinion are two sources.
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
