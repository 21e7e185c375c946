import type { ToCard } from "../platform/messages.ts";
import { stretchOf } from "./block.ts";
import type { Hit } from "./hit-test.ts";
import type { Page } from "./page.ts";
import { placeOf } from "./place-of.ts";

type Show = Extract<ToCard, { type: "show" }>;

/** What a card is told of the words that it is to be about. `address`: the page's, for its own site rule. */
export function toShow(
  page: Page,
  { block, index }: Hit,
  { address, ...how }: Pick<Show, "turn" | "focus" | "sheet"> & { address: string },
): Show {
  const mention = block.mentions[index];
  const stretch = stretchOf(block, index)!;
  const surface = block.text.slice(stretch.start, stretch.end);
  const { start, end } = mention ?? block.echo!.sentence;
  const { host, page: pageAddress } = placeOf(address);
  return {
    type: "show",
    ...how,
    reading: {
      paragraph: block.text,
      start,
      end,
      entity: mention ? mention.entity.id : null,
      pageTitle: document.title,
      mentions: block.mentions
        .filter(({ entity }) => page.marks.isWanted(entity))
        .map((each) => ({ start: each.start, end: each.end, entity: each.entity.id })),
    },
    surface,
    why: mention ? mention.why : { kind: "name", by: surface, signs: [] },
    host,
    pageAddress,
  };
}
