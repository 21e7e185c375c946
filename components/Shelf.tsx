import { useState } from "preact/hooks";
import type { EntityLabel } from "../lib/crossref/content.ts";
import { OWN_PACK } from "../lib/lexicon/pack.ts";
import type { ArticleHead } from "../lib/platform/corpus-database.ts";
import { EntityChip } from "./EntityChip.tsx";
import { Notice } from "./Notice.tsx";
import { OwnNames } from "./OwnNames.tsx";
import { PackFiles } from "./PackFiles.tsx";
import { type Search, SearchBox } from "./SearchBox.tsx";
import { ShelfArticles } from "./ShelfArticles.tsx";
import { inOrder } from "./in-order.ts";
import { useFirst } from "./use-first.tsx";
import type { ShelfTools } from "./use-keeping.ts";
import { words } from "./words.ts";
import "./CrossReferences.css";
import "./Shelf.css";

/** Names shown at first, with those of imported packs. */
const FIRST_NAMES = 300;

interface Props {
  articles: ArticleHead[];
  entities: (EntityLabel & { pack: string })[];
  packs: { id: string; title: string }[];
  tools: ShelfTools;
  search: Search;
}

/** The library: search, the articles, the names it knows, and the files in which packs come and go. */
export function Shelf({ articles, entities, packs, tools, search }: Props) {
  return (
    <div class="shelf">
      {articles.length === 0 ? (
        <Notice head={words.library.empty} text={words.library.emptyText} top />
      ) : (
        <>
          <h1>{words.library.title}</h1>
          <SearchBox search={search} entities={entities} />
        </>
      )}
      <div class="shelf-parts">
        {articles.length > 0 && (
          <ShelfArticles
            articles={articles}
            packs={packs}
            onRemove={({ id, title }) => tools.onRemove(title, { articles: [id], entities: [] })}
            onRemovePack={({ id, title }) => tools.onRemovePack(title || id, id)}
          />
        )}
        <div>
          <PackFiles onImport={tools.onImport} onExport={tools.onExport} />
          <OwnNames
            entities={entities.filter(({ pack }) => pack === OWN_PACK)}
            onRemove={({ id, name }) => tools.onRemove(name, { articles: [], entities: [id] })}
          />
          {entities.length > 0 && <Names entities={entities} />}
        </div>
      </div>
    </div>
  );
}

function Names({ entities }: { entities: EntityLabel[] }) {
  const [part, setPart] = useState("");
  const sought = part.trim().toLocaleLowerCase();
  const shown = entities
    .filter((entity) => entity.name.toLocaleLowerCase().includes(sought))
    .sort((a, b) => inOrder.compare(a.name, b.name));
  const [some, showAll] = useFirst(shown, FIRST_NAMES);
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
        {some.map((entity) => (
          <li key={entity.id}>
            <EntityChip entity={entity} />
          </li>
        ))}
      </ul>
      {showAll}
      <p class="muted" role="status">
        {shown.length === 0 && words.search.none(part.trim())}
      </p>
    </section>
  );
}
