import { useState } from "preact/hooks";
import { words } from "./words.ts";
import "./use-first.css";

/** The first of a list, and the button that shows all of it, or fewer again; no button where all are shown at first. */
export function useFirst<T>(all: readonly T[], first: number) {
  const [isWhole, setWhole] = useState(false);
  const button = all.length > first && (
    <button
      type="button"
      class="plain-link show-all small muted"
      aria-expanded={isWhole}
      onClick={() => setWhole(!isWhole)}
    >
      {isWhole ? words.page.showFewer : words.page.showAll(all.length)}
    </button>
  );
  return [isWhole ? all : all.slice(0, first), button] as const;
}
