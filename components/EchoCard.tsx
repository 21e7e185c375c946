import type { EchoContent } from "../lib/crossref/content.ts";
import { CardFrame, type CardTools } from "./CardFrame.tsx";
import { PassageQuote } from "./PassageQuote.tsx";
import type { Open } from "./ReaderLink.tsx";
import { words } from "./words.ts";

interface Props extends CardTools {
  content: EchoContent;
  /** What the page says there. */
  here: string;
  onOpen: Open;
}

/** What a paragraph that names nobody echoes: the corpus's own words for it, what they share tinted. */
export function EchoCard({ content, here, onOpen, ...tools }: Props) {
  const [lead, ...rest] = content.quotes;
  return (
    <CardFrame {...tools} kindName={words.card.echo} label={words.card.echoHead} head={words.card.echoHead}>
      <div class="card-echo">
        <h2 class="label">{words.card.thisPage}</h2>
        <p class="card-here clamped" dir="auto">
          {here}
        </p>
        <h2 class="label">{words.card.yourLibrary}</h2>
        {lead && <PassageQuote quote={lead} onOpen={onOpen} />}
      </div>
      {rest.length > 0 && (
        <section class="card-part">
          {rest.map((quote) => (
            <PassageQuote
              key={`${quote.source.article} ${quote.source.paragraph}`}
              quote={quote}
              lesser
              onOpen={onOpen}
            />
          ))}
        </section>
      )}
    </CardFrame>
  );
}
