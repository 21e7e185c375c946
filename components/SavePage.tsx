import { articleAddress } from "./addresses.ts";
import { Icon } from "./icons.tsx";
import { type Open, ReaderLink } from "./ReaderLink.tsx";
import { words } from "./words.ts";
import "./SavePage.css";

/** How the page stands to the reader's own articles. asking: not known yet. */
export type Saved = { is: "asking" | "not" | "saving" } | { is: "saved"; article: string };

export interface SaveTools {
  onSave: () => void;
  onUnsave: (article: string) => void;
  onOpen: Open;
}

/** Puts the page among the reader's own articles; where it is there already, leads to it. Always one line high. */
export function SavePage({ saved, onSave, onUnsave, onOpen }: SaveTools & { saved: Saved }) {
  const { save } = words;
  return (
    <section class="save-page">
      {saved.is === "saved" ? (
        <>
          <span role="status" class="save-done">
            <Icon name="done" />
            {save.saved}
          </span>
          <ReaderLink class="plain-link" to={articleAddress(saved)} onOpen={onOpen}>
            {words.card.open}
          </ReaderLink>
          <button type="button" class="plain-link" onClick={onSave}>
            {save.again}
          </button>
          <button type="button" class="plain-link" onClick={() => onUnsave(saved.article)}>
            {words.remove}
          </button>
        </>
      ) : (
        <button
          type="button"
          class="button"
          disabled={saved.is !== "not"}
          aria-busy={saved.is === "saving"}
          onClick={onSave}
        >
          <Icon name="save" />
          {saved.is === "saving" ? save.saving : save.page}
        </button>
      )}
    </section>
  );
}
