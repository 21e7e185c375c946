import type { ComponentChildren } from "preact";
import type { CardContent } from "../lib/crossref/content.ts";
import { entityAddress } from "./addresses.ts";
import { CardFrame, type CardTools } from "./CardFrame.tsx";
import { Beside } from "./EntityChip.tsx";
import { FigurePairs } from "./FigurePairs.tsx";
import { NoteNumbers } from "./NoteNumbers.tsx";
import { LesserQuotes, PassageQuote } from "./PassageQuote.tsx";
import { type Open, ReaderLink } from "./ReaderLink.tsx";
import { Strips } from "./Strip.tsx";
import { Viewpoints } from "./Viewpoints.tsx";
import { words } from "./words.ts";

interface Props extends CardTools {
  content: CardContent;
  onOpen: Open;
  /** Steps to another entity inside the card. */
  onEntity: (id: string) => void;
  /** The card's foot: what can be done about the mark. */
  children?: ComponentChildren;
}

/** Who or what a mark names, and what the corpus says about it; first the passage that bears most on the sentence read. */
export function HoverCard({ content, onOpen, onEntity, children, ...tools }: Props) {
  const { entity, passages, more, figures, strips, beside } = content;
  const [lead, ...rest] = passages;
  return (
    <CardFrame
      {...tools}
      kind={entity.type}
      kindName={words.kinds[entity.type]}
      label={words.card.label(entity.name)}
      head={
        <ReaderLink to={entityAddress(entity.id)} onOpen={onOpen} dir="auto">
          {entity.name}
        </ReaderLink>
      }
    >
      <p class="card-gloss">
        {entity.gloss && (
          <>
            <span dir="auto">{entity.gloss}</span>{" "}
          </>
        )}
        <NoteNumbers cites={entity.cites} onOpen={onOpen} />
      </p>
      <div class="card-lead">
        {lead ? (
          <PassageQuote quote={lead} onOpen={onOpen} />
        ) : (
          <p class="muted">{words.card.nothingBears}</p>
        )}
      </div>
      {figures.length > 0 && (
        <section class="card-part">
          <h2 class="label">{words.card.figures}</h2>
          <FigurePairs pairs={figures} onOpen={onOpen} />
        </section>
      )}
      {rest.length + more.length > 0 && (
        <section class="card-part">
          <LesserQuotes quotes={rest} onOpen={onOpen} />
          {more.length > 0 && (
            <details class="card-more">
              <summary>{(passages.length > 0 ? words.card.more : words.card.naming)(more.length)}</summary>
              <Viewpoints quotes={more} onOpen={onOpen} />
            </details>
          )}
        </section>
      )}
      {strips.length > 0 && (
        <section class="card-part">
          <h2 class="label">{words.card.articles(content.articles)}</h2>
          <Strips strips={strips} onOpen={onOpen} />
        </section>
      )}
      {beside.length > 0 && (
        <section class="card-part">
          <h2 class="heard">{words.card.beside}</h2>
          <Beside beside={beside} onPress={onEntity} />
        </section>
      )}
      {children}
    </CardFrame>
  );
}
