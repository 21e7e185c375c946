/** Walks a root and hands over its text, one run after another. */
import { showsBetween } from "./between.ts";
import { type Container, containerOf } from "./container.ts";
import { isBlank } from "./gather.ts";
import { flow, isMarkedOff, runsOn } from "./left-alone.ts";
import { isElement, isText, SHOW_ELEMENT, SHOW_TEXT } from "./node-kinds.ts";
import { contains, parentOf, slotOf } from "./past-fields.ts";
import { stepOver } from "./step-over.ts";

/**
 * The text of one block: of a paragraph, a heading or a cell, or the text between two blocks inside a third.
 * `text` is the data of `nodes` put together; `starts[i]` is where `nodes[i]` begins in it. Between nodes there may be a
 * character of our own: a line break for `<br>`, a space where something stands that is no text.
 */
export interface Run {
  container: Container;
  nodes: Text[];
  starts: number[];
  text: string;
}

interface WalkOptions {
  readCode: boolean;
  /** Do not go into blocks within the root: the root's own text only. */
  shallow?: boolean;
  /** Begin here rather than at the root's first node. */
  from?: Node;
}

const SPACE = 32;
/** For what is no text of ours: the second character shows nothing and parts names as a comma does. */
const APART = " \u2063";

export class Walk {
  readonly #walker: TreeWalker;
  /** Of the run begun; of its last text node, the parent. */
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
  /** How many `<br>` have come since the last text. */
  #lines = 0;
  /** The node to go on with, where that is not the walker's next one. */
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
          this.#held = node;
          return this.#take();
        }
        this.#add(node);
      } else if (this.#look(node as Element)) {
        const run = this.#take();
        if (run) return run;
      }
    }
  }

  /** Enters an element, or steps over it; whether the run begun ends there. */
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

  /** Steps over what is in the current element. Hands back whether the run ends there, for `#look`. */
  #pass(ends: boolean): boolean {
    const next = stepOver(this.#walker);
    // At the end of the root: leave nothing for `nextNode` to find.
    if (!next) while (this.#walker.lastChild());
    this.#held = next;
    return ends;
  }

  /** Puts a character of our own between what was taken and what comes. */
  #space(character: string): void {
    if (this.#nodes.length === 0) return;
    this.#text += character;
    this.#last = SPACE;
  }

  /** Whether the run begun ends before a text node. Otherwise notes where the node stands, which then goes on with the run or begins one. */
  #endsBefore(node: Text): boolean {
    const parent = node.parentNode;
    const isBegun = this.#nodes.length > 0;
    if (isBegun && parent === this.#parent) return false;
    const container = this.#containerAround(parent);
    if (isBegun && (container !== this.#container || this.#partsFrom(node))) return true;
    this.#parent = parent;
    this.#container = container;
    return false;
  }

  #containerAround(parent: Node | null): Container | null {
    // It steps over the blocks in the root, so whatever it meets is the root's own.
    if (this.#options.shallow) return this.#root as Container;
    return parent === this.#block ? this.#block : parent && containerOf(parent, this.#options.readCode);
  }

  #add(node: Text): void {
    const { data } = node;
    if (!this.#container) return;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    // A line break in the source is a space on the page, and ends no sentence. A space is as long, so offsets stay right.
    this.#text += data.includes("\n") ? data.replaceAll("\n", " ") : data;
    this.#last = data.charCodeAt(data.length - 1);
    this.#end = this.#text.length;
    if (this.#lines > 0 && !isBlank(data)) this.#lines = 0;
  }

  /**
   * Whether a text node begins a new run, though it stands in the same container as the last one. Words that touch over the border of an
   * element ("Foo</span><span>Bar") are one word, and words with a space between two elements may be one name; but not where one of the
   * elements has a box of its own, or where they are put into different slots. Where a style draws something between two words that touch,
   * the run goes on and `APART` is put between them. This alone asks for computed style.
   */
  #partsFrom(node: Text): boolean {
    const { data } = node;
    const before = this.#nodes[this.#nodes.length - 1]!;
    const touch = isLetter(this.#last) && isLetter(data.charCodeAt(0));
    if (!touch && !isBlank(data) && !isBlank(before.data)) return false;
    if (boxed(before, node) || boxed(node, before) || slotAround(before, node) !== slotAround(node, before))
      return true;
    // Below 192: in writing without spaces all letters touch.
    if (touch && Math.max(this.#last, data.charCodeAt(0)) < 192 && showsBetween(before, node))
      this.#space(APART);
    return false;
  }

  #take(): Run | null {
    const container = this.#container;
    const nodes = this.#nodes;
    const starts = this.#starts;
    // Without our own characters at the end: what they stand for may be outside the block.
    const text = this.#text.slice(0, this.#end);
    this.#nodes = [];
    this.#starts = [];
    this.#text = "";
    this.#lines = 0;
    return container && nodes.length > 0 ? { container, nodes, starts, text } : null;
  }
}

/** Whether an element around `node`, and not around `other`, has a box of its own, or holds what the page takes back (`<del>`). */
function boxed(node: Node, other: Node): boolean {
  for (let e = node.parentElement; e && !contains(e, other); e = e.parentElement)
    if (e.localName === "del" || !runsOn(e)) return true;
  return false;
}

/** The slot that `node` is put into, or an element around it that is not around `other`; null where there is none. */
function slotAround(node: Node, other: Node): Element | null {
  for (let at: Node | null = node; at && !contains(at, other); at = parentOf(at)) {
    const slot = slotOf(at);
    if (slot) return slot;
  }
  return null;
}

/** Whether a UTF-16 unit is a letter or digit; everything from À on is taken for one. */
function isLetter(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code > 191;
}
