import type { PassageRef } from "../lib/corpus/article.ts";
import type { Dossier, Quote } from "../lib/crossref/content.ts";
import { articleAddress } from "./addresses.ts";
import { Byline } from "./Byline.tsx";
import { Beside } from "./EntityChip.tsx";
import { NoteNumbers } from "./NoteNumbers.tsx";
import { PassageQuote } from "./PassageQuote.tsx";
import { Strips } from "./Strip.tsx";
import { words } from "./words.ts";
import "./ArticleView.css";
import "./DossierView.css";

/** All that the corpus says about an entity: who or what it is, where it is named, every passage, and who is named beside it. */
export function DossierView({ dossier }: { dossier: Dossier }) {
  const { entity, quotes, beside, strips } = dossier;
  const groups = byArticle(quotes);
  const titles = new Map(quotes.map(({ source }) => [source.article, source.title]));
  const titled = (cite: PassageRef) => ({ ...cite, title: titles.get(cite.article) ?? cite.article });
  return (
    <div class="reader-page">
      <article class="dossier" data-kind={entity.type}>
        <p class="card-kind">{words.kinds[entity.type]}</p>
        <h1 class="row-start" dir="auto">
          {entity.name}
        </h1>
        {/* A name that the reader added has none. */}
        {entity.gloss && (
          <p class="dossier-gloss">
            <span dir="auto">{entity.gloss}</span> <NoteNumbers cites={entity.cites.map(titled)} />
          </p>
        )}
        <section class="dossier-part">
          <h2 class="label">
            {quotes.length > 0 ? words.dossier.inArticles(quotes.length, groups.length) : words.dossier.none}
          </h2>
          {strips.length > 0 && <Strips strips={strips} />}
        </section>
        {groups.map(([article, group]) => (
          <section key={article}>
            <h2 class="group-title" dir="auto">
              <a href={articleAddress({ article })}>{group[0]?.source.title}</a>
              <span class="small muted">
                <Byline
                  parts={[group[0]?.source.publisher, words.articleKinds[group[0]?.source.kind ?? ""]]}
                />
              </span>
            </h2>
            {group.map((quote) => (
              <PassageQuote key={quote.source.paragraph} quote={quote} lesser bare />
            ))}
          </section>
        ))}
      </article>
      <aside>
        {beside.length > 0 && (
          <>
            <h2 class="label">{words.card.beside}</h2>
            <Beside beside={beside} />
          </>
        )}
        <AlsoCalled names={entity.names.map(({ text }) => text).filter((text) => text !== entity.name)} />
      </aside>
    </div>
  );
}

function AlsoCalled({ names }: { names: string[] }) {
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return null;
  return (
    <section class="dossier-part">
      <h2 class="label">{words.dossier.alsoCalled}</h2>
      <p class="small muted">
        <Byline parts={distinct.slice(0, 24)} />
      </p>
    </section>
  );
}

function byArticle(quotes: Quote[]): [string, Quote[]][] {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes)
    groups.set(quote.source.article, [...(groups.get(quote.source.article) ?? []), quote]);
  return [...groups];
}
