import type { Quote, Run, Source } from "../lib/crossref/content.ts";
import { articleAddress } from "./addresses.ts";
import { type Open, ReaderLink } from "./ReaderLink.tsx";
import { words } from "./words.ts";
import "./PassageQuote.css";

interface Props {
  quote: Quote;
  /** Lesser quotations stand in smaller type under the first. */
  lesser?: boolean;
  /** Left out where the source is said by what stands around the quotation. */
  bare?: boolean;
  /** The source with its title as well as its publisher. */
  full?: boolean;
  onOpen?: Open | undefined;
}

/** A passage quoted: its words in the reading face, what ties it to the sentence tinted, its source under it. */
export function PassageQuote({ quote, lesser = false, bare = false, full = false, onOpen }: Props) {
  const { source } = quote;
  return (
    <figure class={lesser ? "quote lesser" : "quote"}>
      <blockquote dir="auto" lang={source.language || undefined}>
        <Runs runs={quote.runs} />
      </blockquote>
      <figcaption>
        <span title={source.title} dir="auto">
          {bare ? words.paragraph(source.paragraph) : full ? fullSource(source) : shortSource(source)}
          {quote.why.length > 0 && (
            <span class="ties">
              {DOT}
              {quote.why.map(words.card.reason).join(DOT)}
            </span>
          )}
        </span>
        <ReaderLink
          class="open"
          to={articleAddress(source)}
          onOpen={onOpen}
          aria-label={words.card.openAt(source.title, source.paragraph)}
        >
          {words.card.open}
        </ReaderLink>
      </figcaption>
    </figure>
  );
}

export function Runs({ runs }: { runs: Run[] }) {
  return runs.map(({ text, kind }) =>
    kind === "mention" ? <strong>{text}</strong> : kind === "tie" ? <mark class="tie">{text}</mark> : text,
  );
}

/** Between parts of a line: it stays with what it follows, so that no line begins with it. */
const DOT = "\u00a0· ";

/** "Reuters · news · ¶4": who says it; the title stands for a publisher that the article does not name. */
export function shortSource({ title, publisher, kind, paragraph }: Source): string {
  return [publisher || title, words.articleKinds[kind], words.paragraph(paragraph)].filter(Boolean).join(DOT);
}

/** "The race … · Reuters · news · ¶4", where passages of many articles stand together. */
function fullSource(source: Source): string {
  return source.publisher ? `${source.title}${DOT}${shortSource(source)}` : shortSource(source);
}
