/**
 * Draws the toolbar icons into `public/icon/` from one SVG, in headless Chromium: `tsx scripts/icons.ts`. Run by hand
 * when the mark changes; the PNGs are kept in the repository, so that no build needs a browser.
 */
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { needBrowser } from "./browsers.ts";

/** A tile stands out on light and dark toolbars alike; off is the same page without its light. */
const LIT = "#0f7a77";
const UNLIT = "#7b838e";
const STATES = ["on", "off", "paused"] as const;
const SIZES = [16, 32, 48, 128];

/** Lines of a page, lit from the side. Drawn on 32 units with even edges, so that at 16 px each stands on a whole pixel. */
function mark(state: (typeof STATES)[number]): string {
  const bar = (x: number, y: number, width: number, height: number, opacity = 1) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="1.5" fill="#fff" opacity="${opacity}"/>`;
  const drawn = {
    on: [bar(6, 6, 4, 20), bar(12, 6, 14, 4), bar(12, 14, 10, 4, 0.75), bar(12, 22, 6, 4, 0.5)],
    off: [bar(12, 6, 14, 4, 0.9), bar(12, 14, 10, 4, 0.9), bar(12, 22, 6, 4, 0.9)],
    paused: [bar(6, 6, 4, 20), bar(14, 10, 4, 12), bar(22, 10, 4, 12)],
  }[state];
  const tile = `<rect width="32" height="32" rx="7" fill="${state === "off" ? UNLIT : LIT}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${tile}${drawn.join("")}</svg>`;
}

const into = new URL("../public/icon/", import.meta.url).pathname;
mkdirSync(into, { recursive: true });
const browser = await chromium.launch({
  executablePath: needBrowser("chromium"),
  args: ["--no-sandbox"],
});
for (const state of STATES)
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${mark(state)}`);
    // `16.png` is what the manifest takes; the other states are named.
    const name = state === "on" ? `${size}` : `${state}-${size}`;
    await page.screenshot({ path: `${into}${name}.png`, omitBackground: true });
    await page.close();
  }
await browser.close();
