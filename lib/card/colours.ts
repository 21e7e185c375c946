/** The colours that kinds of entities can have. They are few, and each was checked on white and on black, so that no choice is a bad one. */
import type { EntityType } from "../lexicon/entity.ts";

/** Hues in OKLCH, degrees. `tokens.css` has the colours that the interface makes of them, as `--red` … */
export const HUES = {
  red: 25,
  orange: 58,
  gold: 95,
  green: 133,
  teal: 190,
  sky: 225,
  blue: 259,
  violet: 305,
  pink: 350,
} as const;

export type Colour = keyof typeof HUES;
export type Colours = Record<EntityType, Colour>;

/** The colour of each kind where the reader chose none. */
export const COLOURS: Colours = {
  organisation: "blue",
  person: "violet",
  product: "teal",
  event: "orange",
  policy: "red",
  concept: "green",
  place: "sky",
};

/** The hue of each kind, with the reader's choices, in OKLCH, degrees. */
export function huesOf(chosen: Partial<Colours>): Record<EntityType, number> {
  const hues = Object.entries({ ...COLOURS, ...chosen }).map(([type, colour]) => [type, HUES[colour]]);
  return Object.fromEntries(hues) as Record<EntityType, number>;
}

export const isColour = (name: unknown): name is Colour => Object.hasOwn(HUES, String(name));
