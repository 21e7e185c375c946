import { useEffect, useRef } from "preact/hooks";
import { articleAddress } from "./addresses.ts";
import { Icon } from "./icons.tsx";
import { type Open, ReaderLink } from "./ReaderLink.tsx";
import { words } from "./words.ts";
import "./SavePage.css";

/** Whether the page is in the library, and among the reader's `own` articles or in a pack of others. asking: not known yet. */
export type Saved = { is: "asking" | "not" | "saving" } | { is: "saved"; article: string; own: boolean };

export interface SaveTools {
  onSave: () => void;
  onUnsave: (article: string) => void;
  onOpen: Open;
}

/** Puts the page among the reader's own articles; where it is there already, leads to it. Always one line high. */
export function SavePage({ saved, onSave, onUnsave, onOpen }: SaveTools & { saved: Saved }) {
  const { save } = words;
  const section = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  // What was pressed has gone with its state: the keyboard goes on from what stands there now.
  useEffect(() => {
    if (!pressed.current || saved.is === "saving") return;
    pressed.current = false;
    section.current?.querySelector<HTMLElement>("a, button")?.focus();
  }, [saved.is]);
  const press = (act: () => void) => () => {
    pressed.current = true;
    act();
  };
  return (
    <section class="save-page" ref={section}>
      {/* Always there, so that a screen reader announces what comes into it. */}
      <span role="status" class={saved.is === "saved" ? "save-done" : "heard"}>
        {saved.is === "saved" && (
          <>
            <Icon name="done" />
            {save.saved}
          </>
        )}
      </span>
      {saved.is === "saved" ? (
        <>
          <ReaderLink class="plain-link" to={articleAddress(saved)} onOpen={onOpen}>
            {words.card.open}
          </ReaderLink>
          {saved.own && (
            <>
              <button type="button" class="plain-link" onClick={press(onSave)}>
                {save.again}
              </button>
              <button type="button" class="plain-link" onClick={press(() => onUnsave(saved.article))}>
                {words.remove}
              </button>
            </>
          )}
        </>
      ) : (
        <button
          type="button"
          class="button"
          disabled={saved.is !== "not"}
          aria-busy={saved.is === "saving"}
          onClick={press(onSave)}
        >
          <Icon name="save" />
          {saved.is === "saving" ? save.saving : save.page}
        </button>
      )}
    </section>
  );
}
