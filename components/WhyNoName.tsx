import { canBeFound, unreadLetter } from "../lib/lexicon/name-signs.ts";
import { holdsWords } from "../lib/lexicon/own-entity.ts";
import { words } from "./words.ts";
import "./WhyNoName.css";

/** Under the field of a name: why it cannot be added. Empty while the field is, or the name will do. */
export function WhyNoName({ name }: { name: string }) {
  return (
    <p class="why-no-name small muted" role="status">
      {holdsWords(name) && !canBeFound(name) ? reason(unreadLetter(name)) : ""}
    </p>
  );
}

const reason = (unread: string): string => (unread ? words.own.unread(unread) : words.own.tooShort);
