import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
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

/**
 * What stands at a place of the reader. The shelf stays behind what is opened from it, as it was left: with what was sought there, and
 * scrolled to where it was.
 */
export function View({ loaded, tools }: { loaded: Loaded; tools: ShelfTools }) {
  const shelf = useRef<Extract<Loaded, { is: "shelf" }> | null>(null);
  if (loaded.is === "shelf") shelf.current = loaded;
  useOwnScroll(loaded.is === "shelf");
  const now = shelf.current;
  // Thousands of lines are not gone through anew whenever something is opened or told.
  const shelves = useMemo(
    () =>
      now && (
        <Shelf
          articles={now.articles}
          entities={now.entities}
          packs={now.packs}
          tools={tools}
          search={search}
        />
      ),
    [now],
  );
  return (
    <>
      {shelves && <div hidden={loaded.is !== "shelf"}>{shelves}</div>}
      <Opened loaded={loaded} />
    </>
  );
}

/** Remembers how far the window was scrolled while something was shown, and scrolls there when it is shown again. */
function useOwnScroll(isShown: boolean): void {
  const at = useRef(0);
  useLayoutEffect(() => {
    if (!isShown) return;
    scrollTo(0, at.current);
    const onScroll = () => void (at.current = scrollY);
    addEventListener("scroll", onScroll);
    return () => removeEventListener("scroll", onScroll);
  }, [isShown]);
}

function Opened({ loaded }: { loaded: Loaded }) {
  switch (loaded.is) {
    case "shelf":
      return null;
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
