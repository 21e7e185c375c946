import { canBeFound } from "../lib/lexicon/name-signs.ts";
import { holdsWords } from "../lib/lexicon/own-entity.ts";
import { words } from "./words.ts";
import "./TooShort.css";

/** Under the field of a name: why it cannot be added. Empty while the field is, or the name will do. */
export function TooShort({ name }: { name: string }) {
  return (
    <p class="too-short small muted" role="status">
      {holdsWords(name) && !canBeFound(name) ? words.own.tooShort : ""}
    </p>
  );
}
