/** Text nodes that may be a paragraph's, in the order they were met: what may echo the corpus though it names nobody. */

/** Kept of a page: what a very long article has. */
const MOST = 4000;

export class Prose {
  nodes: WeakRef<Text>[] = [];

  readonly take = (node: Text): void => {
    if (this.nodes.length < MOST) this.nodes.push(new WeakRef(node));
  };

  /**
   * How many are in the document, each counted once: an application's earlier pages have gone, and what was read anew was met twice. Lets go
   * of the others where they are many.
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
