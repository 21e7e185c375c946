/** The rules by which marks are painted. */
import { ENTITY_TYPES } from "../lexicon/entity.ts";

/** Names in `CSS.highlights`. */
export const highlightName = (type: string): string => `sidelight-${type}`;
export const ACTIVE = highlightName("active");

/** Hue in OKLCH, degrees. */
const HUES: Record<string, number> = {
  organisation: 259,
  person: 305,
  product: 190,
  event: 58,
  policy: 25,
  concept: 133,
  place: 225,
};

/**
 * A mark takes its lightness from the words it stands under, held between what reads well on white and what reads well
 * on black. So it is right on a dark page, and on a dark box of a light page, without asking the page for its background.
 */
const colour = (hue: number, chroma: number, alpha: number): string =>
  `oklch(from currentcolor clamp(0.53, l, 0.78) ${chroma} ${hue} / ${alpha})`;

/** As a style sheet. `plain`: one colour for all kinds. */
export function markRules(plain: boolean): string {
  const kinds = ENTITY_TYPES.map((type) => {
    const line = plain ? colour(195, 0.08, 0.6) : colour(HUES[type]!, 0.14, 0.62);
    return (
      `::highlight(${highlightName(type)}){text-decoration:underline dotted 2px ${line};` +
      "text-underline-offset:3px;text-decoration-skip-ink:none}"
    );
  });
  return (
    kinds.join("\n") +
    "\n" +
    `::highlight(${ACTIVE}){background-color:${colour(195, 0.1, 0.2)};text-decoration:underline solid 2px ${colour(195, 0.1, 1)};` +
    "text-underline-offset:3px}\n" +
    `@media (forced-colors:active){:root::highlight(${ACTIVE}){background-color:Highlight;color:HighlightText}}`
  );
}
