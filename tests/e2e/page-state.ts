import type { Page } from "playwright-core";
import { seeded } from "../bench/seeded.ts";

/** How a page stands: its markup, and the boxes and looks of some of its elements. */
export interface PageState {
  html: string;
  sampled: string[];
}

const LOOKS = [
  "display",
  "position",
  "visibility",
  "color",
  "background-color",
  "font-family",
  "font-size",
  "font-weight",
  "line-height",
  "margin-top",
  "padding-left",
  "text-decoration-line",
  "width",
  "height",
];

/** Samples `count` elements; the same ones wherever the markup and the seed are the same. */
export async function stateOf(page: Page, count: number, seed: number): Promise<PageState> {
  const random = seeded(seed);
  const places = Array.from({ length: count }, random);
  return page.evaluate(
    ([at, looks]) => {
      // Where an animation stands is a matter of when one looks.
      for (const animation of document.getAnimations()) animation.cancel();
      const elements = [...document.querySelectorAll("*")];
      const sampled = at.map((place) => {
        const element = elements[Math.floor(place * elements.length)]!;
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const look = looks.map((name) => style.getPropertyValue(name));
        return [element.localName, x, y, width, height, ...look].join(" ");
      });
      return { html: document.documentElement.outerHTML, sampled };
    },
    [places, LOOKS] as const,
  );
}
