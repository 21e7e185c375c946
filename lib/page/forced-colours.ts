/**
 * Whether the reader's own colours are forced on pages. Chromium then paints every highlight as a selection, whatever its rules say, so that
 * names would look like selections all over the page. There a mark covers only the first letter. A page that is open while this changes
 * follows when it is painted next.
 */
export const forcedColours = matchMedia("(forced-colors)");
