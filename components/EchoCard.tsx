import type { EchoContent } from "../lib/crossref/content.ts";
import { CardFrame, type CardTools } from "./CardFrame.tsx";
import { LesserQuotes, PassageQuote, Runs } from "./PassageQuote.tsx";
import type { Open } from "./ReaderLink.tsx";
import { words } from "./words.ts";

interface Props extends CardTools {
  content: EchoContent;
  onOpen: Open;
}

/** What a paragraph that names nobody echoes: the words of the page and those of the corpus, with what they share tinted in both. */
export function EchoCard({ content, onOpen, ...tools }: Props) {
  const [lead, ...rest] = content.quotes;
  return (
    <CardFrame {...tools} kindName={words.card.echo} label={words.card.echoHead} head={words.card.echoHead}>
      <div class="card-echo">
        <h2 class="label">{words.card.thisPage}</h2>
        <p class="card-here clamped" dir="auto">
          <Runs runs={content.here} />
        </p>
        <h2 class="label">{words.card.yourLibrary}</h2>
        {lead && <PassageQuote quote={lead} onOpen={onOpen} />}
      </div>
      {rest.length > 0 && (
        <section class="card-part">
          <LesserQuotes quotes={rest} onOpen={onOpen} />
        </section>
      )}
    </CardFrame>
  );
}
