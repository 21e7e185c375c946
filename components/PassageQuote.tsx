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
  onOpen?: Open | undefined;
}

/** A passage quoted: its words in the reading face, what ties it to the sentence tinted, its source under it. */
export function PassageQuote({ quote, lesser = false, bare = false, onOpen }: Props) {
  const { source } = quote;
  return (
    <figure class={lesser ? "quote lesser" : "quote"}>
      <blockquote dir="auto">
        <Runs runs={quote.runs} />
      </blockquote>
      <figcaption>
        <span>
          {quote.why.length > 0 && <span class="ties">{quote.why.join(" · ")}</span>}
          {quote.why.length > 0 && " — "}
          {bare ? words.paragraph(source.paragraph) : sourceLine(source)}
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

/** "China Races … · Reuters · news · ¶4": what the article does not say of itself is left out. */
export function sourceLine(source: Source): string {
  return [source.title, source.publisher, words.articleKinds[source.kind], words.paragraph(source.paragraph)]
    .filter(Boolean)
    .join(" · ");
}
