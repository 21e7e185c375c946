import { useState } from "preact/hooks";
import type { EntityLabel } from "../lib/crossref/content.ts";
import { OWN_PACK } from "../lib/lexicon/pack.ts";
import type { ShelvedArticle } from "../lib/platform/messages.ts";
import { EntityChip } from "./EntityChip.tsx";
import { Notice, type Undoable, UndoBar } from "./Notice.tsx";
import { OwnNames } from "./OwnNames.tsx";
import { PackFiles } from "./PackFiles.tsx";
import { Refused } from "./Refused.tsx";
import { type Search, SearchBox } from "./SearchBox.tsx";
import { ShelfArticles } from "./ShelfArticles.tsx";
import { troubleOf } from "./trouble.ts";
import { inOrder } from "./in-order.ts";
import { useDroppedFiles } from "./use-dropped-files.ts";
import { useFirst } from "./use-first.tsx";
import { words } from "./words.ts";
import "./CrossReferences.css";
import "./Shelf.css";

/** Names shown at first, with those of imported packs. */
const FIRST_NAMES = 300;

/** Puts back what was removed. */
type PutBack = () => Promise<void>;

/**
 * What changes the shelves. Each rejects with an error whose message is shown; a removal answers with the way back, null where there was
 * nothing to remove any longer: somebody pressed twice, or in two windows.
 */
export interface ShelfKeeper {
  remove: (ids: { articles: string[]; entities: string[] }) => Promise<PutBack | null>;
  removePack: (id: string) => Promise<PutBack | null>;
  /** Answers with the pack's title. */
  importFile: (file: File) => Promise<string>;
  exportOwn: () => Promise<void>;
}

interface Props {
  articles: ShelvedArticle[];
  entities: (EntityLabel & { pack: string })[];
  packs: { id: string; title: string }[];
  keeper: ShelfKeeper;
  search: Search;
}

/** The library: search, the articles, the names it knows; packs come in by choosing a file or dropping one anywhere. */
export function Shelf({ articles, entities, packs, keeper, search }: Props) {
  const [notice, setNotice] = useState<Undoable | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const failed = (error: Error) => setNotice({ done: troubleOf(error) ?? words.actions.failed });
  const remove = (name: string, taking: Promise<PutBack | null>) =>
    taking.then(
      (putBack) =>
        putBack &&
        setNotice({
          done: words.packs.removed(name),
          undo: () => {
            // A large pack takes half a minute, and is not to be put back twice.
            setNotice({ done: words.packs.puttingIn });
            void putBack().then(() => setNotice(null), failed);
          },
        }),
      failed,
    );
  const importFiles = async (files: File[]) => {
    setRefused(null);
    const faults: string[] = [];
    for (const file of files) {
      setNotice({ done: words.packs.puttingIn });
      try {
        setNotice({ done: words.packs.imported(await keeper.importFile(file)) });
      } catch (error) {
        setNotice(null);
        const where = files.length > 1 ? `${file.name}: ` : "";
        faults.push(...(error as Error).message.split("\n").map((fault) => where + fault));
        setRefused(faults.join("\n"));
      }
    }
  };
  const dropping = useDroppedFiles((files) => void importFiles(files));

  return (
    <div class={dropping ? "shelf dropping" : "shelf"}>
      {dropping && <p class="drop-here">{words.packs.drop}</p>}
      {refused !== null && <Refused why={refused} />}
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
            onRemove={({ id, title }) => void remove(title, keeper.remove({ articles: [id], entities: [] }))}
            onRemovePack={({ id, title }) => void remove(title || id, keeper.removePack(id))}
          />
        )}
        <div>
          <PackFiles
            onImport={(files) => void importFiles(files)}
            onExport={() => void keeper.exportOwn().catch(failed)}
          />
          <OwnNames
            entities={entities.filter(({ pack }) => pack === OWN_PACK)}
            onRemove={({ id, name }) => void remove(name, keeper.remove({ articles: [], entities: [id] }))}
          />
          {entities.length > 0 && <Names entities={entities} />}
        </div>
      </div>
      <div class="toast">
        <UndoBar what={notice} />
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
    </section>
  );
}
