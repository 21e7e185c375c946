import type { FigurePair } from "../lib/crossref/content.ts";
import { articleAddress } from "./addresses.ts";
import { shortSource } from "./PassageQuote.tsx";
import { type Open, ReaderLink } from "./ReaderLink.tsx";
import { words } from "./words.ts";
import "./FigurePairs.css";

/** The page's figure and the corpus's, side by side, each with where it stands. Neither is called right. */
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
            <ReaderLink to={articleAddress(quote.source)} onOpen={onOpen}>
              {shortSource(quote.source)}
            </ReaderLink>
          </dt>
          <dd dir="auto">{there}</dd>
        </div>
      </dl>
    </div>
  ));
}
