import { ArticleView } from "../../components/ArticleView.tsx";
import { DossierView } from "../../components/DossierView.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Shelf } from "../../components/Shelf.tsx";
import type { ShelfTools } from "../../components/use-keeping.ts";
import { words } from "../../components/words.ts";
import { askSearch } from "../../lib/platform/ask-search.ts";
import type { Loaded } from "./load.ts";

/** How many passages a search on the shelf shows. */
const search = askSearch(20);

/** Made only when it is shown: before the page has begun the words have no language. */
const toShelf = () => ({ label: words.library.toShelf, onPress: () => void (location.hash = "#/") });

/** What stands at a place of the reader. */
export function View({ loaded, tools }: { loaded: Loaded; tools: ShelfTools }) {
  switch (loaded.is) {
    case "shelf":
      return (
        <Shelf
          articles={loaded.articles}
          entities={loaded.entities}
          packs={loaded.packs}
          tools={tools}
          search={search}
        />
      );
    case "article":
      return <ArticleView {...loaded} />;
    case "entity":
      return <DossierView key={loaded.dossier.entity.id} dossier={loaded.dossier} />;
    case "missing":
      return (
        <Notice
          head={loaded.what === "article" ? words.library.missing : words.library.missingEntity}
          text={words.library.missingText}
          action={toShelf()}
          top
        />
      );
    case "failed":
      return (
        <Notice
          head={words.library.failed}
          text={loaded.why}
          action={{ label: words.page.again, onPress: () => location.reload() }}
          alarm
          top
        />
      );
  }
}

/** Heard, not seen: what is asked for comes before a word could be read. */
export function Loading() {
  return (
    <p class="heard" role="status">
      {words.loading}
    </p>
  );
}
