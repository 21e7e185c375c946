/** Finds open shadow roots: the text in them is part of no walk over what is around them. */
import type { Root } from "./gather.ts";
import { isDocument, isElement } from "./node-kinds.ts";

/** Elements looked at between two chances for other work. */
const AT_ONCE = 500;

/** Of these a page is full, and none of them can have a shadow root: the browser itself leaves them out sooner. */
const CANDIDATES = ":not(a,li,img,td,path,script,br)";

export class Shadows {
  #met = new WeakSet<ShadowRoot>();
  readonly #known = new Set<WeakRef<ShadowRoot>>();
  /** Where to look, and how far the first of them has been looked through. */
  #sought: { root: Root; anew: boolean }[] = [];
  #anew = false;
  #elements: ArrayLike<Element> | null = null;
  #at = 0;

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

  /** Asks for a root to be looked through: see `seekOn`. `anew`: for those that were met before too. */
  seek(root: Root, anew = !isDocument(root)): void {
    if (isElement(root)) this.#meet(root, anew);
    this.#sought.push({ root, anew });
  }

  /** Asks for everything to be looked through once more. */
  seekAgain(): void {
    for (const root of [document, ...this.known()]) this.seek(root, false);
  }

  /** Looks on for a moment; false where everything has been looked through. */
  seekOn(): boolean {
    if (!this.#elements) {
      const next = this.#sought.shift();
      if (!next) return false;
      this.#elements = next.root.querySelectorAll(CANDIDATES);
      this.#anew = next.anew;
      this.#at = 0;
    }
    const end = Math.min(this.#at + AT_ONCE, this.#elements.length);
    while (this.#at < end) this.#meet(this.#elements[this.#at++]!, this.#anew);
    if (this.#at >= this.#elements.length) this.#elements = null;
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
}
