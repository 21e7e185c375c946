import type { EntityLabel, PagePlace, PageSummary, RelatedArticle } from "../lib/crossref/content.ts";
import { AddName, type NameMeans } from "./AddName.tsx";
import { articleAddress } from "./addresses.ts";
import { Byline } from "./Byline.tsx";
import { InPlace } from "./PageSummary.tsx";
import { PassageQuote, Quoted } from "./PassageQuote.tsx";
import { type Open, ReaderLink } from "./ReaderLink.tsx";
import { Tabs } from "./Tabs.tsx";
import { inRow } from "./translate.ts";
import { words } from "./words.ts";
import "./CrossReferences.css";

/** How many shared names are listed for a related article: more would not say better why it is related. */
const SHARED = 4;

interface Props {
  summary: PageSummary;
  onOpen: Open;
  onGo: (place: PagePlace) => void;
  /** What the library knows: a new name may be another one for it. */
  entities: readonly EntityLabel[];
  onAdd: (name: string, means: NameMeans) => void;
}

/** The page against the corpus: what it has on this, what is new here, what the page leaves out. */
export function CrossReferences({ summary, onOpen, onGo, entities, onAdd }: Props) {
  const { related, known, fresh, leftOut } = summary;
  const tabs = [
    {
      key: "library",
      label: words.cross.library,
      panel: () =>
        related.length + known.length === 0 ? (
          <p class="muted">{words.cross.noLibrary}</p>
        ) : (
          <>
            <ul class="references">
              {related.map((article) => (
                <li key={article.article}>
                  <Related article={article} onOpen={onOpen} />
                </li>
              ))}
            </ul>
            {known.length > 0 && <Known known={known} onOpen={onOpen} onGo={onGo} />}
          </>
        ),
    },
    {
      key: "fresh",
      label: counted(words.cross.fresh, fresh.length),
      panel: () =>
        fresh.length === 0 ? (
          <p class="muted">{words.cross.noFresh}</p>
        ) : (
          <ul class="references">
            {fresh.map((item) => (
              <li class="fresh" key={`${item.kind} ${item.text}`}>
                <InPlace text={item.text} place={item.place} onGo={onGo} />
                <span class="muted small">{words.cross.freshKinds[item.kind]}</span>
                <p class="muted small clamped" dir="auto">
                  {item.sentence}
                </p>
                {item.kind === "name" && <AddName text={item.text} entities={entities} onAdd={onAdd} />}
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: "leftOut",
      label: counted(words.cross.leftOut, leftOut.length),
      panel: () =>
        leftOut.length === 0 ? (
          <p class="muted">{words.cross.noLeftOut}</p>
        ) : (
          <ul class="references">
            {leftOut.map((quote) => (
              <li key={`${quote.source.article} ${quote.source.paragraph}`}>
                <PassageQuote quote={quote} lesser full onOpen={onOpen} />
              </li>
            ))}
          </ul>
        ),
    },
  ];
  return <Tabs label={words.cross.label} tabs={tabs} />;
}

function counted(label: string, n: number): string {
  return n > 0 ? `${label} ${n}` : label;
}

function Related({ article, onOpen }: { article: RelatedArticle; onOpen: Open }) {
  const percent = Math.round(article.strength * 100);
  const { best } = article;
  return (
    <div class="related" dir="auto">
      <ReaderLink class="related-title" to={articleAddress(article)} onOpen={onOpen}>
        {article.title}
      </ReaderLink>
      <span class="mention-bar" data-kind="product" role="img" aria-label={words.cross.strength(percent)}>
        <span style={{ width: `${percent}%` }} />
      </span>
      <p class="muted small">
        <Byline
          parts={[
            article.publisher,
            words.articleKinds[article.kind],
            inRow(article.shared.slice(0, SHARED).map((e) => e.name)),
          ]}
        />
      </p>
      <p class="best" dir="auto">
        <ReaderLink to={articleAddress(best.source)} onOpen={onOpen} class="clamped">
          <Quoted quote={best} />
        </ReaderLink>
      </p>
    </div>
  );
}

function Known({ known, onOpen, onGo }: { known: PageSummary["known"]; onOpen: Open; onGo: Props["onGo"] }) {
  return (
    <details class="known">
      <summary>{words.cross.known(known.length)}</summary>
      <ul class="references">
        {known.map(({ text, place, quote }) => (
          <li key={text}>
            <InPlace text={text} place={place} onGo={onGo} />
            <PassageQuote quote={quote} lesser full onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </details>
  );
}
