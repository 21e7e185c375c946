/**
 * Where the reader's own colours rule, Chromium paints all that is highlighted as if it were selected, whatever its rules say: names would look like
 * selections all over the page. There a mark is its first letter. A page that is open while the colours change follows as it is painted anew.
 */
export const forcedColours = matchMedia("(forced-colors)");
