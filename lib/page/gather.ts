/** Goes through the text nodes of a root and gathers what is to be sifted. It does not look at elements: most text is never read more closely. */
import { CROWD, noteCrowd } from "./crowded.ts";
import { flow } from "./left-alone.ts";
import { isDocument, isText, SHOW_TEXT } from "./node-kinds.ts";
import { contains, rootOf } from "./past-fields.ts";

export type Root = Document | ShadowRoot | Element;

/** Characters of a batch: a page of usual size is one batch, and of a longer one the first part can be answered while the rest is gathered. */
const FULL = 32_000;

/** Text nodes with their texts, in the order in which they stand. */
export interface Gathered {
  nodes: Text[];
  texts: string[];
}

/** Text to be asked about. */
export class Batch {
  #gathered: Gathered = { nodes: [], texts: [] };
  /** Of all texts, UTF-16. */
  #length = 0;

  put(node: Text, text: string): void {
    this.#gathered.nodes.push(node);
    this.#gathered.texts.push(text);
    this.#length += text.length;
  }

  /** Never in the middle of a word, which may go on in the next text: texts in different questions are read apart. */
  get isFull(): boolean {
    if (this.#length < FULL) return false;
    return this.#length >= 2 * FULL || !/[\p{L}\p{N}]$/u.test(this.#gathered.texts.at(-1)!);
  }

  /** Empties it: all that is in it, or null. */
  take(): Gathered | null {
    const gathered = this.#gathered;
    if (gathered.nodes.length === 0) return null;
    this.#gathered = { nodes: [], texts: [] };
    this.#length = 0;
    return gathered;
  }
}

/** Nodes between two looks at the clock. `CROWD` is a multiple of it. */
const BETWEEN = 64;
/** From this many characters on a text node may be that of a paragraph, or a script: headings, links and buttons are shorter. */
export const LONG = 40;

export class Gather {
  /** Whether it goes through all of the root. */
  readonly isWhole: boolean;
  /** Text nodes gone through. */
  #met = 0;
  readonly #walker: TreeWalker;
  #from: Node | null;
  /** Whether there are reading aids (`rt`), which stand in the middle of what they explain. */
  readonly #hasRuby: boolean;

  readonly #prose: (node: Text) => void;

  /** `from`: where to begin, if not at the root's first node. `prose` gets each node that may be a paragraph's. */
  constructor(
    readonly root: Root,
    from: Node | null,
    prose: (node: Text) => void,
  ) {
    this.#prose = prose;
    this.#walker = document.createTreeWalker(bodyOf(root), SHOW_TEXT);
    this.#from = from;
    this.isWhole = !from;
    const tree = rootOf(root);
    // Of a document the browser keeps the answer: many roots may come in at once.
    const ruby = isDocument(tree)
      ? tree.getElementsByTagName("rt")
      : (tree as ParentNode).querySelectorAll("rt");
    this.#hasRuby = ruby.length > 0;
    if (from) this.#walker.currentNode = from;
  }

  /** Whether the node that it stands on has left the root: from there the rest cannot be reached. */
  get lost(): boolean {
    const at = this.#walker.currentNode;
    return at !== this.#walker.root && !contains(this.#walker.root, at);
  }

  /** Adds to a batch until it is full, the deadline has passed, or there is no more (true). */
  fill(batch: Batch, deadline: number): boolean {
    const walker = this.#walker;
    const from = this.#from;
    if (from && isText(from) && !isBlank(from.data)) this.#take(from, from.data, batch);
    this.#from = null;
    let node: Text | null;
    let met = this.#met;
    while ((node = walker.nextNode() as Text | null)) {
      const { data } = node;
      // Most nodes are white space between elements.
      if (data.charCodeAt(0) > 32 || !isBlank(data)) {
        this.#take(node, data, batch);
        if (batch.isFull) break;
      }
      if (++met % BETWEEN !== 0) continue;
      if (met % CROWD === 0) noteCrowd(node);
      if (performance.now() > deadline) break;
    }
    this.#met = met;
    return node === null;
  }

  #take(node: Text, data: string, batch: Batch): void {
    const { length } = data;
    if (length >= LONG || this.#hasRuby) {
      const kind = node.parentElement && flow(node.parentElement, true);
      if (kind === "nothing" || kind === "thing") return;
      if (length >= LONG) this.#prose(node);
    }
    batch.put(node, data);
  }
}

/** What stands in a document's head is no text of the page. */
function bodyOf(root: Root): Node {
  return isDocument(root) ? (root.body ?? root) : root;
}

/** Asks the browser's own function: a loop over the white space between elements would take a third of a first reading. */
export function isBlank(data: string): boolean {
  return data.trim() === "";
}
