/** Text nodes that may be a paragraph's, in the order they were met: what may echo the corpus though it names nobody. */

/** Kept of a page: what a very long article has. */
const MOST = 4000;

export class Prose {
  readonly nodes: WeakRef<Text>[] = [];

  readonly take = (node: Text): void => {
    if (this.nodes.length < MOST) this.nodes.push(new WeakRef(node));
  };

  forget(): void {
    this.nodes.length = 0;
  }
}
