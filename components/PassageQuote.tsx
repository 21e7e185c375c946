import type { Quote, Run, Source } from "../lib/crossref/content.ts";
import { articleAddress } from "./addresses.ts";
import { Byline } from "./Byline.tsx";
import { type Open, ReaderLink } from "./ReaderLink.tsx";
import { words } from "./words.ts";
import "./PassageQuote.css";

interface Props {
  quote: Quote;
  /** Lesser quotations stand in smaller type under the first. */
  lesser?: boolean;
  /** Set where what stands around the quotation names its source already. */
  bare?: boolean;
  /** Names the title of the source as well as its publisher. */
  full?: boolean;
  onOpen?: Open | undefined;
}

/** A passage quoted: its words, tinted where they tie it to the sentence read, and its source under them. */
export function PassageQuote({ quote, lesser = false, bare = false, full = false, onOpen }: Props) {
  const { source } = quote;
  // What both are about is tinted in the words themselves.
  const ties = quote.why.filter(
    ({ kind }) => kind !== "about" || !quote.runs.some((run) => run.kind === "tie"),
  );
  return (
    <figure class={lesser ? "quote lesser" : "quote"} dir="auto">
      <blockquote lang={source.language || undefined}>
        <Quoted quote={quote} />
      </blockquote>
      <figcaption>
        <span title={source.title}>
          {full && source.publisher && <Byline parts={[source.title]} oneLine />}
          <Byline parts={bare ? [words.paragraph(source.paragraph)] : sourceParts(source)} oneLine />
        </span>
        <ReaderLink
          class="open"
          to={articleAddress(source)}
          onOpen={onOpen}
          aria-label={words.card.openAt(source.title, source.paragraph)}
        >
          {words.card.open}
        </ReaderLink>
        {ties.length > 0 && (
          <span class="ties">
            <Byline parts={ties.map(words.card.reason)} />
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** Quotations that stand under a first one. `bare`: as in `PassageQuote`. */
export function LesserQuotes({
  quotes,
  ...how
}: { quotes: readonly Quote[] } & Pick<Props, "bare" | "onOpen">) {
  return quotes.map((quote) => (
    <PassageQuote key={`${quote.source.article} ${quote.source.paragraph}`} quote={quote} lesser {...how} />
  ));
}

/** The words quoted, with an ellipsis, which is no part of them, where they begin or end within a sentence. */
export function Quoted({ quote: { runs, cut } }: { quote: Pick<Quote, "runs" | "cut"> }) {
  return (
    <span
      class={[cut?.before && "cut-before", cut?.after && "cut-after"].filter(Boolean).join(" ") || undefined}
    >
      <Runs runs={runs} />
    </span>
  );
}

/** The words of a quotation: bold where they name the entity, tinted where they tie it to the sentence. */
export function Runs({ runs }: { runs: Run[] }) {
  return runs.map(({ text: words, kind }) => {
    // An ellipsis stays with the word after it: otherwise there could be two at the end of a line that is cut short.
    const text = words.replaceAll("… ", "…\u00a0");
    return kind === "mention" ? (
      <strong>{text}</strong>
    ) : kind === "tie" ? (
      <mark class="tie">{text}</mark>
    ) : (
      text
    );
  });
}

/** Who says it: "Reuters, news, ¶4". The title takes the place of a publisher that the article does not name. */
export function sourceParts({ title, publisher, kind, paragraph }: Source): string[] {
  return [publisher || title, words.articleKinds[kind], words.paragraph(paragraph)];
}
