/** The rules by which marks are painted. */
import { type Colours, huesOf } from "./colours.ts";
import { ENTITY_TYPES, type EntityType } from "../lexicon/entity.ts";

/** How the reader wants marks to look. */
interface MarkStyle {
  /** One colour for all kinds. */
  plainMarks: boolean;
  /** Other colours than the kinds' own. */
  colours: Partial<Colours>;
}

/** A style as a sheet of rules. */
export interface MarkSheetRules {
  css: string;
  /** Whether the reader has changed nothing: that sheet is in every document already. */
  isUsual: boolean;
}

/** The style of a reader who has changed nothing. */
export const USUAL: MarkStyle = { plainMarks: false, colours: {} };

/** Names in `CSS.highlights`. */
export const highlightName = (type: string): string => `sidelight-${type}`;
export const ACTIVE = highlightName("active");

/** The chroma and opacity of a line, and the bounds of its lightness: the faintest with which every hue has a contrast of 3:1 on white and on black. */
export const LINE = { chroma: 0.14, alpha: 0.75, dark: 0.53, light: 0.78 };

/**
 * A mark takes its lightness from the words under which it stands, within the bounds of what is seen well on white and on black. So it is
 * right on a dark page, and in a dark box of a light page, without asking for the background.
 */
const colour = (hue: number, chroma: number, alpha: number): string =>
  `oklch(from currentcolor clamp(${LINE.dark}, l, ${LINE.light}) ${chroma} ${hue} / ${alpha})`;

/** The tick of an echo: over the words, where no mention has its line, and unbroken. */
const TICK = `text-decoration:overline solid 2px ${colour(195, 0.1, 0.8)}`;

/**
 * A style as the text of a sheet. In Chromium highlights are inherited: rules for the root and the body reach every element and every shadow
 * tree. Rules for every element would look the same and slow down each recalculation of style, by 20 ms of 50 while a long article loads.
 * Firefox needs those.
 */
export function markRules(style: MarkStyle): string {
  const say = (on: (highlight: string) => string): string[] => [
    ...rulesOf(style).map(([name, does]) => `${on(`::highlight(${name})`)}{${does}}`),
    `@media (forced-colors:active){${on(`::highlight(${ACTIVE})`)}{background-color:Highlight;color:HighlightText}}`,
  ];
  // Nothing of ours is printed.
  return [
    "@media screen{",
    ...say((highlight) => `:root${highlight},body${highlight}`),
    "@supports (-moz-appearance:none){",
    ...say((highlight) => highlight),
    "}",
    "}",
  ].join("\n");
}

/** The reader's style as a sheet, and whether it is the usual one. */
export function sheetOf(style: MarkStyle): MarkSheetRules {
  const css = markRules(style);
  return { css, isUsual: css === markRules(USUAL) };
}

/** What each highlight does, by its name. */
function rulesOf({ plainMarks, colours }: MarkStyle): [name: string, does: string][] {
  const hues = huesOf(colours);
  const line = (type: EntityType): string =>
    plainMarks ? colour(195, 0.08, LINE.alpha) : colour(hues[type], LINE.chroma, LINE.alpha);
  return [
    ...ENTITY_TYPES.map((type): [string, string] => [
      highlightName(type),
      `text-decoration:underline dotted 2px ${line(type)};text-underline-offset:3px;text-decoration-skip-ink:none`,
    ]),
    [highlightName("echo"), TICK],
    [
      ACTIVE,
      `background-color:${colour(195, 0.1, 0.2)};text-decoration:underline solid 2px ${colour(195, 0.1, 1)};text-underline-offset:3px`,
    ],
  ];
}
