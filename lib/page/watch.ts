/** Watches a document for changes and gathers what has to be read again. */
import { isText } from "./node-kinds.ts";

/**
 * Attributes that decide whether text is read. `class` and `style` are not among them: they change with every animation, and what they hide
 * or show is learnt from the boxes (see `places.ts`).
 */
const ATTRIBUTES = ["hidden", "aria-hidden", "inert", "contenteditable", "role"];

export interface Changes {
  /** Nodes whose own text, or whose children, have changed. */
  touched: Set<Node>;
  /** Nodes that came in. */
  added: Set<Node>;
  /** Elements that may have to be left alone from now on, or no longer. */
  turned: Set<Element>;
  /** Whether anything went out. */
  removed: boolean;
}

const none = (): Changes => ({ touched: new Set(), added: new Set(), turned: new Set(), removed: false });

export class Watch {
  /** When the last change was reported, on the clock of `performance.now`. */
  changed = 0;
  #changes = none();
  #isTold = false;
  readonly #observer = new MutationObserver((records) => this.#gather(records));

  readonly #woken: () => void;
  readonly #altered: (text: Text, at: Node) => void;

  /**
   * `woken` is called at the first change after each `take`. `altered` is called for each text that has changed or is gone, before that is
   * painted; `at`: its node, or the element whose child it was.
   */
  constructor(woken: () => void, altered: (text: Text, at: Node) => void) {
    this.#woken = woken;
    this.#altered = altered;
  }

  add(root: Document | ShadowRoot): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  /** What has changed since the last call. */
  take(): Changes {
    this.#gather(this.#observer.takeRecords());
    const changes = this.#changes;
    this.#changes = none();
    this.#isTold = false;
    return changes;
  }

  stop(): void {
    this.#observer.disconnect();
    this.#changes = none();
  }

  #gather(records: MutationRecord[]): void {
    const changes = this.#changes;
    this.changed = performance.now();
    // The browser makes each list of a record when it is first asked for, and records of changed text have none.
    for (const record of records) {
      const { type, target } = record;
      if (type === "attributes") {
        changes.turned.add(target as Element);
        continue;
      }
      changes.touched.add(target);
      if (type === "characterData") {
        this.#altered(target as Text, target);
        continue;
      }
      for (const node of record.addedNodes) changes.added.add(node);
      const { removedNodes } = record;
      for (const node of removedNodes) {
        changes.added.delete(node);
        if (isText(node)) this.#altered(node, target);
      }
      if (removedNodes.length > 0) changes.removed = true;
    }
    if (!this.#isTold && records.length > 0) {
      this.#isTold = true;
      this.#woken();
    }
  }
}
