import { useState } from "preact/hooks";
import type { Article } from "../lib/corpus/article.ts";
import type { EntityLabel, Quote } from "../lib/crossref/content.ts";
import { articleAddress } from "./addresses.ts";
import { EntityChip } from "./EntityChip.tsx";
import { Notice } from "./Notice.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { words } from "./words.ts";
import "./CrossReferences.css";
import "./Shelf.css";

interface Props {
  articles: Omit<Article, "passages">[];
  entities: EntityLabel[];
  search: (text: string, entity: string | undefined) => Promise<Quote[]>;
}

/** The library: search, the articles, the names it knows. */
export function Shelf({ articles, entities, search }: Props) {
  if (articles.length === 0) return <Notice head={words.library.empty} text={words.library.emptyText} top />;
  return (
    <div class="shelf">
      <h1>{words.library.title}</h1>
      <SearchBox search={search} entities={entities} />
      <div class="shelf-parts">
        <section>
          <h2 class="label">{words.library.articles}</h2>
          <ul class="shelf-articles">
            {articles.map((article) => (
              <li key={article.id}>
                <a href={articleAddress({ article: article.id })} dir="auto">
                  {article.title || words.library.untitled}
                </a>
                <p class="muted small">
                  {[article.publisher, article.author, words.articleKinds[article.kind]]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </li>
            ))}
          </ul>
        </section>
        <Names entities={entities} />
      </div>
    </div>
  );
}

function Names({ entities }: { entities: EntityLabel[] }) {
  const [part, setPart] = useState("");
  const sought = part.trim().toLocaleLowerCase();
  const shown = entities
    .filter((entity) => entity.name.toLocaleLowerCase().includes(sought))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <section class="shelf-names">
      <h2 class="label">{words.library.entities}</h2>
      <input
        type="search"
        class="field"
        aria-label={words.library.filter}
        placeholder={words.library.filter}
        value={part}
        onInput={(event) => setPart(event.currentTarget.value)}
      />
      <ul class="chips">
        {shown.map((entity) => (
          <li key={entity.id}>
            <EntityChip entity={entity} />
          </li>
        ))}
      </ul>
    </section>
  );
}
