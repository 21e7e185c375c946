/** Finds open shadow roots: the text in them is part of no walk over what is around them. */
import type { Root } from "./gather.ts";
import { isDocument, isElement, SHOW_ELEMENT } from "./node-kinds.ts";

/** Elements looked at between two chances for other work. */
const AT_ONCE = 500;

/** Of these a page is full, and none of them can have a shadow root: the browser itself leaves them out sooner. */
const NEVER =
  "a,li,img,td,path,script,br,svg,button,ul,input,i,em,b,strong,g,use,option,tr,label,figure,picture,source,form";
const ALL = `:not(${NEVER})`;
/**
 * A root mostly stands in an element that is made for it, or in one that holds nothing beside it. To look at each of a page's other
 * elements too takes as long as to go through its text.
 */
const LIKELY = `div:empty,span:empty,:not(div,span,p,${NEVER})`;

/**
 * Text nodes from which on a root is so large that the browser's own search, which cannot be parted, holds up a slow processor. To go through
 * its elements one by one takes five times as long, and is done when all are to be looked at.
 */
const LARGE = 20_000;

export class Shadows {
  #met = new WeakSet<ShadowRoot>();
  readonly #known = new Set<WeakRef<ShadowRoot>>();
  /** Where to look after what `#next` still gives. */
  #sought: { root: Root; anew: boolean; everywhere: boolean }[] = [];
  #hasSought = false;
  readonly #isLarge = new WeakMap<Root, boolean>();
  #anew = false;
  #next: (() => Element | null) | null = null;

  readonly #found: (root: ShadowRoot) => void;

  /** `found` is called for each root, and again where what it stands in comes in again or is read anew. */
  constructor(found: (root: ShadowRoot) => void) {
    this.#found = found;
  }

  /** Those met that still stand. */
  known(): ShadowRoot[] {
    const standing: ShadowRoot[] = [];
    for (const known of this.#known) {
      const root = known.deref();
      if (root?.isConnected) standing.push(root);
      else this.#known.delete(known);
    }
    return standing;
  }

  /**
   * Asks for a root of so many text nodes to be looked through (see `seekOn`); where it is no document, for the roots that were met before
   * too. The first time only where roots are likely: `seekAgain` makes up for it.
   */
  seek(root: Root, texts: number): void {
    if (isElement(root)) this.#meet(root, true);
    this.#isLarge.set(root, texts > LARGE);
    this.#sought.push({ root, anew: !isDocument(root), everywhere: this.#hasSought });
    this.#hasSought = true;
  }

  /** Asks for everything to be looked through once more: where roots are likely, or everywhere. */
  seekAgain(everywhere: boolean): void {
    for (const root of [document, ...this.known()]) this.#sought.push({ root, anew: false, everywhere });
  }

  /** Looks on for a moment; false where everything has been looked through. */
  seekOn(): boolean {
    if (!this.#next) {
      const sought = this.#sought.shift();
      if (!sought) return false;
      this.#next = this.#elementsIn(sought.root, sought.everywhere);
      this.#anew = sought.anew;
    }
    for (let n = 0; n < AT_ONCE; n++) {
      const element = this.#next();
      if (element) this.#meet(element, this.#anew);
      else {
        this.#next = null;
        break;
      }
    }
    return true;
  }

  forget(): void {
    this.#met = new WeakSet();
    this.#known.clear();
  }

  #meet({ shadowRoot }: Element, anew: boolean): void {
    const isNew = shadowRoot && !this.#met.has(shadowRoot);
    if (isNew) {
      this.#met.add(shadowRoot);
      this.#known.add(new WeakRef(shadowRoot));
    }
    if (shadowRoot && (isNew || anew)) this.#found(shadowRoot);
  }

  /** Gives one by one the elements of a root that may have a root of their own, null at the end. */
  #elementsIn(root: Root, everywhere: boolean): () => Element | null {
    if (this.#isLarge.get(root)) {
      const walker = document.createTreeWalker(root, SHOW_ELEMENT);
      return () => (everywhere ? (walker.nextNode() as Element | null) : null);
    }
    const found = root.querySelectorAll(everywhere ? ALL : LIKELY);
    let at = 0;
    return () => found[at++] ?? null;
  }
}
