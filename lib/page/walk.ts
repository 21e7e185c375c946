/** Walks a root and hands over its text, one run after another. */
import { isBetween } from "./between.ts";
import { isBlank } from "./gather.ts";
import { flow, isLeftAlone, isMarkedOff, runsOn } from "./left-alone.ts";
import { isElement, isShadowRoot, isText, SHOW_ELEMENT, SHOW_TEXT } from "./node-kinds.ts";
import { contains, parentOf, slotOf } from "./past-fields.ts";
import { stepOver } from "./step-over.ts";

/**
 * The text of one block: of a paragraph, a heading, a cell, or of what stands between two blocks within a third.
 * `text` is the data of `nodes` put together; `starts[i]` is where `nodes[i]` begins in it. Between nodes there may be a
 * character of our own: a line break for `<br>`, a space where something stands that is no text.
 */
export interface Run {
  container: Container;
  nodes: Text[];
  starts: number[];
  text: string;
}

/** What holds a run: a block, or a shadow root where its text stands in no block of its own. */
export type Container = Element | ShadowRoot;

export interface WalkOptions {
  readCode: boolean;
  /** Do not go into blocks within the root: the root's own text only. */
  shallow?: boolean;
  /** Begin here rather than at the root's first node. */
  from?: Node;
}

/** The runs of a container's own text, in order. */
export function* runsOf(container: Container, readCode: boolean): Generator<Run> {
  const walk = new Walk(container, { readCode, shallow: true });
  for (let run = walk.next(); run; run = walk.next()) yield run;
}

/** The text of whole documents and shadow roots, read or not, from beginning to end. */
export function* everyRun(roots: readonly (Document | ShadowRoot)[], readCode: boolean): Generator<Run> {
  for (const root of roots) {
    if (isShadowRoot(root) && isLeftAlone(root.host, readCode)) continue;
    const walk = new Walk(root, { readCode });
    for (let run = walk.next(); run; run = walk.next()) yield run;
  }
}

/**
 * The run that a text node belongs to now; null where it is in none. `met`: the runs of containers that were walked, for many nodes
 * that may stand in one; only as long as nothing can change the document.
 */
export function runAround(node: Text, readCode: boolean, met: Map<Text, Run> = new Map()): Run | null {
  const container = node.isConnected && !met.has(node) && containerOf(node, readCode);
  if (container)
    for (const run of runsOf(container, readCode)) for (const each of run.nodes) met.set(each, run);
  return met.get(node) ?? null;
}

/** The nearest block around a node, or the shadow root it stands in; null where there is neither. */
export function containerOf(node: Node, readCode: boolean): Container | null {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isElement(at)) {
      const kind = flow(at, readCode);
      if (kind !== "inline" && kind !== "raised") return at;
    } else if (at.nodeType === 11) {
      return isShadowRoot(at) ? at : null;
    }
  }
  return null;
}

const SPACE = 32;
/** For what is no text of ours: the second character shows nothing and parts names as a comma does. */
const APART = " \u2063";

export class Walk {
  readonly #walker: TreeWalker;
  #container: Container | null = null;
  #parent: Node | null = null;
  /** The block last entered: most text stands straight in it. */
  #block: Element | null = null;
  #nodes: Text[] = [];
  #starts: number[] = [];
  #text = "";
  /** The last character of `#text`: to look for it there would put the text together at every element. */
  #last = SPACE;
  /** Where the last text node ends in `#text`. */
  #end = 0;
  #lines = 0;
  #held: Node | null = null;

  readonly #root: Document | ShadowRoot | Element;
  readonly #options: WalkOptions;

  constructor(root: Document | ShadowRoot | Element, options: WalkOptions) {
    this.#root = root;
    this.#options = options;
    this.#walker = document.createTreeWalker(root, SHOW_ELEMENT | SHOW_TEXT);
    if (options.from) this.#walker.currentNode = this.#held = options.from;
    else if (isElement(root)) this.#look(root);
  }

  /** The next run that holds more than white space; null at the end. */
  next(): Run | null {
    for (;;) {
      const node = this.#held ?? this.#walker.nextNode();
      this.#held = null;
      if (!node) return this.#take();
      if (isText(node)) {
        if (this.#nodes.length === 0 && isBlank(node.data)) continue;
        if (this.#endsBefore(node)) {
          const run = this.#take();
          if (run) {
            this.#held = node;
            return run;
          }
        }
        this.#add(node);
      } else if (this.#look(node as Element)) {
        const run = this.#take();
        if (run) return run;
      }
    }
  }

  /** Takes an element in; whether the run ends at it. */
  #look(element: Element): boolean {
    const { readCode, shallow } = this.#options;
    const kind = flow(element, readCode);
    if (kind === "nothing") return this.#pass(false);
    // Before its attributes are asked about: of a large container that takes longer than to walk it.
    if (kind === "block" && shallow && element !== this.#root) return this.#pass(true);
    const isOff = kind !== "line" && isMarkedOff(element);
    if (isOff && kind === "block") return this.#pass(true);
    switch (isOff ? "thing" : kind) {
      case "block":
        this.#block = element;
        return true;
      case "thing":
        this.#space(APART);
        return this.#pass(false);
      case "raised":
        this.#space(" ");
        return false;
      case "line":
        this.#space("\n");
        return ++this.#lines > 1;
      default:
        return false;
    }
  }

  /** Steps over what is in the current element. */
  #pass(ends: boolean): boolean {
    const next = stepOver(this.#walker);
    // At the end of the root: leave nothing for `nextNode` to find.
    if (!next) while (this.#walker.lastChild());
    this.#held = next;
    return ends;
  }

  #space(character: string): void {
    if (this.#nodes.length === 0) return;
    this.#text += character;
    this.#last = SPACE;
  }

  /** Whether a text node belongs to another run than the one begun. */
  #endsBefore(node: Text): boolean {
    const parent = node.parentNode;
    if (parent === this.#parent && this.#nodes.length > 0) return false;
    const container = this.#containerAround(parent);
    const other = container !== this.#container || (this.#nodes.length > 0 && this.#partsFrom(node));
    // The run that ends here is taken with the container it began in.
    if (other && this.#nodes.length > 0) return true;
    this.#parent = parent;
    this.#container = container;
    return other;
  }

  #containerAround(parent: Node | null): Container | null {
    // Nothing within a block of the root's is met.
    if (this.#options.shallow) return this.#root as Container;
    return parent === this.#block ? this.#block : parent && containerOf(parent, this.#options.readCode);
  }

  #add(node: Text): void {
    const { data } = node;
    if (!this.#container) return;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    // A line that ends in the source ends none on the page, and no sentence; as long as what it stands for.
    this.#text += data.includes("\n") ? data.replaceAll("\n", " ") : data;
    this.#last = data.charCodeAt(data.length - 1);
    this.#end = this.#text.length;
    if (this.#lines > 0 && !isBlank(data)) this.#lines = 0;
  }

  /**
   * Words that touch over the border of an element ("Foo</span><span>Bar") are one word, and words with a space between two elements may be
   * one name, unless a box of the page's own making parts them, or the slots that they are put into. What a style draws between two words
   * keeps them apart. Computed style is asked for here only.
   */
  #partsFrom(node: Text): boolean {
    const { data } = node;
    const before = this.#nodes[this.#nodes.length - 1]!;
    const touch = isLetter(this.#last) && isLetter(data.charCodeAt(0));
    if (!touch && !isBlank(data) && !isBlank(before.data)) return false;
    if (boxed(before, node) || boxed(node, before) || slotAround(before, node) !== slotAround(node, before))
      return true;
    // Not of writing without spaces, in which all letters touch.
    if (touch && Math.max(this.#last, data.charCodeAt(0)) < 192 && isBetween(before, node))
      this.#space(APART);
    return false;
  }

  #take(): Run | null {
    const container = this.#container;
    const nodes = this.#nodes;
    const starts = this.#starts;
    // Without characters of our own at the end: what they stand for may stand outside the block.
    const text = this.#text.slice(0, this.#end);
    this.#nodes = [];
    this.#starts = [];
    this.#text = "";
    this.#lines = 0;
    return container && nodes.length > 0 ? { container, nodes, starts, text } : null;
  }
}

/** Whether an element around `node` that is not around `other` has a box of its own, or holds what is no longer said. */
function boxed(node: Node, other: Node): boolean {
  for (let e = node.parentElement; e && !contains(e, other); e = e.parentElement)
    if (e.localName === "del" || !runsOn(e)) return true;
  return false;
}

/** The slot that `node`, or what is around it and not around `other`, is put into. */
function slotAround(node: Node, other: Node): Element | null {
  for (let at: Node | null = node; at && !contains(at, other); at = parentOf(at)) {
    const slot = slotOf(at);
    if (slot) return slot;
  }
  return null;
}

/** A letter or digit; everything beyond ASCII is taken for one. */
function isLetter(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code > 191;
}
