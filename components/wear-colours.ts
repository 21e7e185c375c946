import { COLOURS, type Colours, isColour } from "../lib/card/colours.ts";

/** Gives the kinds the reader's colours on this page of the extension, as on the pages that they read. */
export function wearColours(colours: Partial<Colours>): void {
  const { style } = document.documentElement;
  for (const type of Object.keys(COLOURS) as (keyof Colours)[]) {
    const chosen = colours[type];
    if (isColour(chosen)) style.setProperty(`--${type}`, `var(--${chosen})`);
    else style.removeProperty(`--${type}`);
  }
}
