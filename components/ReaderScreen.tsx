import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon, Mark } from "./icons.tsx";
import { UndoBar } from "./Notice.tsx";
import { Replacing } from "./Replacing.tsx";
import { Refused } from "./Refused.tsx";
import { useDroppedFiles } from "./use-dropped-files.ts";
import { type ShelfKeeper, type ShelfTools, useKeeping } from "./use-keeping.ts";
import { words } from "./words.ts";
import "./ArticleView.css";
import "./ReaderScreen.css";

interface Props {
  keeper: ShelfKeeper;
  /** Another value wherever something else is read. */
  shown?: unknown;
  /** What is read. */
  children: (tools: ShelfTools) => ComponentChildren;
}

/**
 * The reader's outline: the bar with the ways, and what is read under it. Packs can be dropped at every place; what came of that, or of a
 * removal, is told here, since an import takes long and the reader may have gone on to an article meanwhile.
 */
export function ReaderScreen({ keeper, shown, children }: Props) {
  const main = useRef<HTMLElement>(null);
  const before = useRef<unknown>(null);
  // The link that led here has gone with its place.
  useEffect(() => {
    if (before.current && document.activeElement === document.body)
      main.current?.focus({ preventScroll: true });
    before.current = shown;
  }, [shown]);
  const { notice, refused, question, tools, forgetRefused } = useKeeping(keeper);
  const dropping = useDroppedFiles(tools.onImport);
  return (
    <div class="reader">
      <header class="reader-bar">
        <a class="brand" href="reader.html#/">
          <Mark size={20} />
          {words.product}
        </a>
        <nav>
          <a href="reader.html#/">
            <Icon name="library" />
            {words.places.library}
          </a>
          <a href="options.html">
            <Icon name="options" />
            {words.places.options}
          </a>
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {children(tools)}
      </main>
      <div class="toast">
        {refused && <Refused {...refused} onClose={forgetRefused} />}
        {question && <Replacing {...question} />}
        <UndoBar what={notice} />
      </div>
      {dropping && <p class="drop-here">{words.packs.drop}</p>}
    </div>
  );
}
