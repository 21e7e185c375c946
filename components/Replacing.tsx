import { useEffect, useRef } from "preact/hooks";
import { words } from "./words.ts";
import type { Question } from "./use-questions.ts";

const LISTS = ["articles", "names"] as const;
const CHANGES = ["gone", "changed", "fresh"] as const;

/**
 * Says what an import would take the place of, and waits for the reader's word: a pack that was replaced is gone, and its file may be so
 * long since.
 */
export function Replacing({ what, answer }: Question) {
  const replace = words.packs.replace;
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    // Not under the hands of somebody who writes.
    if (before?.localName === "input") return;
    leave.current?.focus({ preventScroll: true });
    return () => before?.focus({ preventScroll: true });
  }, [what]);
  const lines = LISTS.flatMap((list) =>
    CHANGES.filter((change) => what[list][change] > 0).map((change) =>
      replace[list][change](what[list][change]),
    ),
  );
  return (
    <section
      class="refused replacing"
      role="alertdialog"
      aria-labelledby="replacing-head"
      aria-describedby="replacing-text"
      onKeyDown={(event) => event.key === "Escape" && answer(false)}
    >
      <h2 id="replacing-head">{what.own ? replace.ownHead : replace.head(what.title)}</h2>
      <div id="replacing-text">
        <p>{what.own ? replace.ownText : replace.text(what.by)}</p>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{what.own ? replace.ownStays : replace.stays}</p>
      </div>
      <div class="replacing-ways">
        <button type="button" class="button" onClick={() => answer(true)}>
          {replace.do}
        </button>
        <button type="button" class="button" ref={leave} onClick={() => answer(false)}>
          {replace.leave}
        </button>
      </div>
    </section>
  );
}
