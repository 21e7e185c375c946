/** Moves a walker to the node after the one on which it stands and all that is in that; null at the end of the walker's root. */
export function stepOver(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next || !walker.parentNode()) return next;
  }
}
