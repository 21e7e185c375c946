import type { PagePlace, PageSummary as Summary } from "../lib/crossref/content.ts";
import { words } from "./words.ts";
import "./PageSummary.css";

/** The page in two or three of its own sentences; press one to go to it. */
export function PageSummary({
  sentences,
  onGo,
}: {
  sentences: Summary["sentences"];
  onGo: (place: PagePlace) => void;
}) {
  return (
    <ul class="summary">
      {sentences.map(({ text, place }) => (
        <li key={text}>
          <InPlace text={text} place={place} onGo={onGo} />
        </li>
      ))}
    </ul>
  );
}

/** Words of the page as they stand there; press to go to them. */
export function InPlace({
  text,
  place,
  onGo,
}: {
  text: string;
  place: PagePlace;
  onGo: (place: PagePlace) => void;
}) {
  return (
    <button type="button" class="in-place" dir="auto" title={words.page.goThere} onClick={() => onGo(place)}>
      {text}
    </button>
  );
}
