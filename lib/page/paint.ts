/** The marks that stand: static ranges in `CSS.highlights`, one highlight for each kind of entity. */
import { ACTIVE, highlightName } from "../card/mark-style.ts";

interface Painted {
  /** The mention's index in its block. */
  index: number;
  type: string;
  range: StaticRange;
}

interface Words {
  block: number;
  range: StaticRange;
  text: string;
}

export class Paint {
  readonly #highlights = new Map<string, Highlight>();
  /** The marks that stand, by the number of their block. */
  readonly standing = new Map<number, readonly Painted[]>();
  /** The words of each mark that stands in a single text node, by that node. */
  readonly #words = new Map<Node, Words[]>();
  /** How many ranges stand. */
  count = 0;

  /** Paints a block's marks in place of those that stood. */
  show(block: number, marks: readonly Painted[]): void {
    this.hide(block);
    if (marks.length === 0) return;
    for (const { type, range } of marks) {
      this.#highlight(highlightName(type)).add(range);
      this.#note(block, range);
    }
    this.standing.set(block, marks);
    this.count += marks.length;
  }

  hide(block: number): void {
    const marks = this.standing.get(block);
    if (!marks) return;
    for (const { type, range } of marks) {
      this.#highlights.get(highlightName(type))?.delete(range);
      this.#words.delete(range.startContainer);
    }
    this.standing.delete(block);
    this.count -= marks.length;
  }

  /**
   * To be called when a text has changed or is gone. If a mark now has other words under it, or none, it hides the marks of that block,
   * until that is read again; whether it did.
   */
  drop(text: Text): boolean {
    const marks = this.#words.get(text);
    const isSame = ({ range, text: words }: Words): boolean =>
      text.data.slice(range.startOffset, range.endOffset) === words;
    if (!marks || (text.isConnected && marks.every(isSame))) return false;
    this.hide(marks[0]!.block);
    return true;
  }

  /** Sets one range off from the others, or none. */
  activate(range: StaticRange | null): void {
    const active = this.#highlight(ACTIVE);
    active.clear();
    active.priority = 1;
    if (range) active.add(range);
  }

  /** Puts back what the page has taken out of the registry, which it shares with us: many a page's own “find on this page” clears all of it. */
  restore(): void {
    for (const name of this.#highlights.keys()) this.#highlight(name);
  }

  /** Takes every mark, and the names of our highlights, from the page; not those that have passed to the script that came in our place. */
  clear(): void {
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }

  #note(block: number, range: StaticRange): void {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    if (startContainer !== endContainer) return;
    const text = (startContainer as Text).data.slice(startOffset, endOffset);
    const known = this.#words.get(startContainer);
    if (known) known.push({ block, range, text });
    else this.#words.set(startContainer, [{ block, range, text }]);
  }

  #highlight(name: string): Highlight {
    let highlight = this.#highlights.get(name);
    if (!highlight) this.#highlights.set(name, (highlight = new Highlight()));
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    return highlight;
  }
}
