/** A document's `main` with its shadow roots, node by node. HTML could not say it: a paragraph in another, text nodes side by side. */
export type Tree =
  | string
  | { tag: string; attributes: [string, string][]; children: Tree[]; shadow: Tree[] | null };

/** Runs in the page, whole. */
export function treeOfMain(): Tree {
  const treeOf = (node: Node): Tree => {
    if (!(node instanceof Element)) return (node as Text).data;
    const { localName: tag, attributes, shadowRoot } = node;
    return {
      tag,
      attributes: [...attributes].map(({ name, value }) => [name, value]),
      children: [...node.childNodes].map(treeOf),
      shadow: shadowRoot && [...shadowRoot.childNodes].map(treeOf),
    };
  };
  return treeOf(document.querySelector("main")!);
}

/** Runs in the page, whole: puts a tree in the place of `main`. */
export function plant(tree: Tree): void {
  const nodeOf = (each: Tree): Node => {
    if (typeof each === "string") return document.createTextNode(each);
    const element = document.createElement(each.tag);
    for (const [name, value] of each.attributes) element.setAttribute(name, value);
    element.append(...each.children.map(nodeOf));
    if (each.shadow) element.attachShadow({ mode: "open" }).append(...each.shadow.map(nodeOf));
    return element;
  };
  document.querySelector("main")!.replaceWith(nodeOf(tree));
}

/** Runs in the page, whole: each mark's kind, place and words, sorted. Ticks come later and by chance, and are left out. */
export function marksInMain(): string[] {
  const placeOf = (node: Node): string => {
    const { parentNode: parent } = node;
    if (node instanceof ShadowRoot) return `${placeOf(node.host)}/shadow`;
    if (!parent || node === document.querySelector("main")) return node.isConnected ? "" : "gone";
    return `${placeOf(parent)}/${[...parent.childNodes].indexOf(node as ChildNode)}`;
  };
  const marks: string[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith("sidelight-") || /active|echo/.test(name)) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      marks.push(`${name} ${placeOf(startContainer)}:${startOffset} ${range.toString()}`);
    }
  }
  return marks.sort();
}
