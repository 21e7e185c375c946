import { Fragment } from "preact";
import { bySource } from "../lib/crossref/by-source.ts";
import type { Quote } from "../lib/crossref/content.ts";
import { Byline } from "./Byline.tsx";
import { LesserQuotes } from "./PassageQuote.tsx";
import type { Open } from "./ReaderLink.tsx";
import { words } from "./words.ts";

/** Quotations, grouped by source where there are several sources. Nobody is called right. */
export function Viewpoints({ quotes, onOpen }: { quotes: Quote[]; onOpen: Open }) {
  const sources = bySource(quotes);
  return sources.map(({ publisher, kind, quotes: own }) => (
    <Fragment key={`${kind} ${publisher}`}>
      {sources.length > 1 && (
        <h2 class="viewpoint" dir="auto">
          <Byline parts={[<b>{publisher}</b>, words.articleKinds[kind]]} />
        </h2>
      )}
      <LesserQuotes quotes={own} bare={sources.length > 1} onOpen={onOpen} />
    </Fragment>
  ));
}
