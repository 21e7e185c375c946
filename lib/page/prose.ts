/** Text nodes that may be a paragraph's, in the order in which they were met: they may echo the corpus though they name nobody. */

/** How many are kept of a page: as many as a very long article has. */
const MOST = 4000;

export class Prose {
  nodes: WeakRef<Text>[] = [];

  readonly take = (node: Text): void => {
    if (this.nodes.length < MOST) this.nodes.push(new WeakRef(node));
  };

  /**
   * How many of them are in the document. Each counts once: what was read again was met twice, and an application's earlier pages have gone.
   * Lets go of the others where those are many.
   */
  count(): number {
    const met = new Set<Text>();
    const standing = this.nodes.filter((known) => {
      const node = known.deref();
      return node?.isConnected && met.size < met.add(node).size;
    });
    if (standing.length * 2 < this.nodes.length) this.nodes = standing;
    return standing.length;
  }

  forget(): void {
    this.nodes = [];
  }
}
