/** The node after the one that a walker stands on and all that is in it, where the walker stands from now on; null at the end of its root. */
export function stepOver(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next || !walker.parentNode()) return next;
  }
}
