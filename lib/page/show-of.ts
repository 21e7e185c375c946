/** What the card is told about a mention or an echo, and what the background is asked. */
import type { Reading } from "../crossref/reading.ts";
import type { ToCard } from "../platform/messages.ts";
import type { DocumentPlace } from "../spotting/suppress.ts";
import { spanOf } from "./block.ts";
import { countedIn } from "./count.ts";
import type { Hit } from "./hit-test.ts";
import type { Page } from "./page.ts";

export type Show = Extract<ToCard, { type: "show" }>;

/** What the background is asked about the mention or echo. */
export function readingOf({ marks }: Page, { block, index }: Hit): Reading {
  const mention = block.mentions[index];
  const { start, end } = mention ?? block.echo!.sentence;
  return {
    paragraph: block.text,
    start,
    end,
    entity: mention ? mention.entity.id : null,
    pageTitle: document.title,
    mentions: countedIn(block, marks.isWanted),
  };
}

/** What the card is told about it. `place`: where the document stands. */
export function showOf(
  page: Page,
  hit: Hit,
  place: DocumentPlace,
  how: Pick<Show, "turn" | "focus" | "sheet">,
): Show {
  const { block, index } = hit;
  const { start, end } = spanOf(block, index)!;
  // White space as it is seen: the indentation of a line in the source may be longer than a correction may be.
  const surface = block.text.slice(start, end).replace(/\s+/g, " ");
  return {
    type: "show",
    ...how,
    reading: readingOf(page, hit),
    surface,
    why: block.mentions[index]?.why ?? { kind: "name", by: surface, signs: [] },
    host: place.host,
    pageAddress: place.page,
  };
}
