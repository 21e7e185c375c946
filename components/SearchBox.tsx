import { useEffect, useRef, useState } from "preact/hooks";
import type { EntityLabel, Found } from "../lib/crossref/content.ts";
import { Icon } from "./icons.tsx";
import { PassageQuote } from "./PassageQuote.tsx";
import type { Open } from "./ReaderLink.tsx";
import { troubleOf } from "./trouble.ts";
import { words } from "./words.ts";
import "./SearchBox.css";

/** The best passages for the words, about the entity where one is chosen; `whole`: however long it takes. */
export type Search = (text: string, entity: string | undefined, whole: boolean) => Promise<Found>;

interface Props {
  search: Search;
  /** Names to narrow by; without them there is no choice of name. */
  entities?: EntityLabel[];
  onOpen?: Open | undefined;
}

interface Answer extends Found {
  /** What was sought. */
  text: string;
  failed?: string;
}

/** What is to be said in the place of passages, or of more of them; null where nothing is. */
function insteadOf({ text, quotes, whole, failed }: Answer): string | null {
  if (!whole) return words.search.reading;
  return quotes.length > 0 ? null : (failed ?? words.search.none(text));
}

/** Search over the corpus, answering as one types. */
export function SearchBox({ search, entities = [], onOpen }: Props) {
  const [text, setText] = useState("");
  const [entity, setEntity] = useState("");
  const [found, setFound] = useState<Answer | null>(null);
  const asked = useRef(0);

  useEffect(() => {
    // An answer that a later question has overtaken is dropped.
    const question = ++asked.current;
    const sought = text.trim();
    if (!sought) return setFound(null);
    const ask = (whole: boolean) =>
      search(sought, entity || undefined, whole).then(
        (answer) => {
          if (question !== asked.current) return;
          setFound({ text: sought, ...answer });
          if (!answer.whole) void ask(true);
        },
        (error: Error) =>
          question === asked.current &&
          setFound({
            text: sought,
            quotes: [],
            whole: true,
            failed: troubleOf(error) ?? words.search.failed,
          }),
      );
    void ask(false);
  }, [text, entity]);

  const instead = found && insteadOf(found);
  return (
    <search>
      <div class="search-line">
        <Icon name="search" />
        <input
          type="search"
          class="field"
          dir="auto"
          placeholder={words.search.label}
          aria-label={words.search.label}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {entities.length > 0 && text.trim() && (
        <label class="search-about">
          {words.search.about}
          <select value={entity} onChange={(event) => setEntity(event.currentTarget.value)}>
            <option value="">{words.search.any}</option>
            {entities.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="heard" role="status">
        {found && found.quotes.length > 0 && words.search.found(found.quotes.length)} {instead}
      </p>
      {found && (
        <ul class="references search-found">
          {found.quotes.map((quote) => (
            <li key={`${quote.source.article} ${quote.source.paragraph}`}>
              <PassageQuote quote={quote} lesser full onOpen={onOpen} />
            </li>
          ))}
          {instead && (
            <li class="muted" aria-hidden="true">
              {instead}
            </li>
          )}
        </ul>
      )}
    </search>
  );
}
