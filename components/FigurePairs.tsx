import type { FigurePair, Source as SourceOf } from "../lib/crossref/content.ts";
import { articleAddress } from "./addresses.ts";
import { Byline } from "./Byline.tsx";
import { sourceParts } from "./PassageQuote.tsx";
import { type Open, ReaderLink } from "./ReaderLink.tsx";
import { words } from "./words.ts";
import "./FigurePairs.css";

/** Figures of the page beside those of the corpus, each with its source. Neither is called right. */
export function FigurePairs({ pairs, onOpen }: { pairs: FigurePair[]; onOpen?: Open | undefined }) {
  return pairs.map(({ here, there, measures, quote }) => (
    <div class="figure-pair" key={`${here} ${there} ${measures}`}>
      <p class="small" dir="auto">
        {measures}
      </p>
      <dl>
        <div>
          <dt>{words.card.thisPage}</dt>
          <dd dir="auto">{here}</dd>
        </div>
        <div>
          <dt>
            <Source source={quote.source} onOpen={onOpen} />
          </dt>
          <dd dir="auto">{there}</dd>
        </div>
      </dl>
    </div>
  ));
}

function Source({ source, onOpen }: { source: SourceOf; onOpen?: Open | undefined }) {
  const [who, ...rest] = sourceParts(source);
  const link = (
    <ReaderLink
      to={articleAddress(source)}
      onOpen={onOpen}
      title={words.card.openAt(source.title, source.paragraph)}
    >
      {who}
    </ReaderLink>
  );
  return <Byline parts={[link, ...rest]} />;
}
