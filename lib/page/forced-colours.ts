/**
 * Whether the reader's own colours are forced on pages, and marks have to be small. Chromium then paints every highlight as a selection, whatever
 * its rules say, so that names would look like selections all over the page. There a mark covers only the first letter; Firefox underlines
 * the whole name. In a page that is open while this changes, what is painted already keeps its form until it is painted anew: that is too
 * seldom to listen for it in every page.
 */
export const forcedColours = matchMedia(
  CSS.supports("-moz-appearance", "none") ? "not all" : "(forced-colors)",
);
