import { Fragment } from "preact";
import type { PassageRef } from "../lib/corpus/article.ts";
import { articleAddress } from "./addresses.ts";
import { type Open, ReaderLink } from "./ReaderLink.tsx";
import { words } from "./words.ts";
import "./NoteNumbers.css";

interface Props {
  cites: (PassageRef & { title: string })[];
  onOpen?: Open | undefined;
}

/** The passages that a gloss rests on, like notes in print: a small number behind the words for each. */
export function NoteNumbers({ cites, onOpen }: Props) {
  return (
    <span class="note-numbers">
      {cites.map((cite, index) => {
        const { article, title, paragraph } = cite;
        const what = words.card.restsOn(index + 1, title, paragraph);
        return (
          <Fragment key={`${article} ${paragraph}`}>
            <ReaderLink
              class="note-number"
              to={articleAddress(cite)}
              onOpen={onOpen}
              title={what}
              aria-label={what}
            >
              {index + 1}
            </ReaderLink>{" "}
          </Fragment>
        );
      })}
    </span>
  );
}
