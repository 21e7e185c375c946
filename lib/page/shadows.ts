/** Finds open shadow roots: the text in them is part of no walk over what is around them. */
import { crowded } from "./crowded.ts";
import type { Root } from "./gather.ts";
import { isDocument, isElement, SHOW_ELEMENT } from "./node-kinds.ts";
import { allIn } from "./past-fields.ts";
import { stepOver } from "./step-over.ts";

/**
 * Of these a page is full, and none of them can have a shadow root: the browser itself leaves them out sooner. The commonest come first,
 * since it compares name by name: the same search took a fifth longer with the links last.
 */
const NEVER = "a,li,img,path,svg,td,tr,br,i,form";
const ALL = `:not(${NEVER})`;
/**
 * A root mostly stands in an element that is made for it, or in one that holds nothing beside it. To look at each of a page's other
 * elements too takes as long as to go through its text.
 */
const LIKELY = `:not(div,span,p,${NEVER}),div:empty,span:empty`;

export class Shadows {
  #met = new WeakSet<ShadowRoot>();
  readonly #known = new Set<WeakRef<ShadowRoot>>();
  /** What is still to be looked at. */
  readonly #sought: { elements: Generator<Element, void>; anew: boolean }[] = [];
  #hasSought = false;

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
   * Asks for a root to be looked through (see `seekOn`); where it is no document, for the roots that were met before too. The first time
   * only where roots are likely: `seekAgain` makes up for it.
   */
  seek(root: Root): void {
    this.#seek(root, !isDocument(root), this.#hasSought);
    this.#hasSought = true;
  }

  /** Asks for everything to be looked through once more: where roots are likely, or everywhere. */
  seekAgain(everywhere: boolean): void {
    for (const root of [document, ...this.known()]) this.#seek(root, false, everywhere);
  }

  /** Looks on until the deadline; false where everything has been looked through. */
  seekOn(deadline: number): boolean {
    const [sought] = this.#sought;
    if (!sought) return false;
    let element: Element | void;
    while ((element = sought.elements.next().value)) {
      this.#meet(element, sought.anew);
      if (performance.now() > deadline) return true;
    }
    this.#sought.shift();
    return true;
  }

  forget(): void {
    this.#met = new WeakSet();
    this.#known.clear();
  }

  #seek(root: Root, anew: boolean, everywhere: boolean): void {
    this.#sought.push({ elements: elementsIn(root, everywhere), anew });
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

/**
 * The elements of a root that may have a root of their own, one by one. The browser's search cannot be parted: a
 * crowded root is looked through in parts, which takes twice as long, and only when all its elements are to be looked at.
 */
function* elementsIn(root: Root, everywhere: boolean): Generator<Element, void> {
  if (crowded.has(root) && !everywhere) return;
  const walker = document.createTreeWalker(root, SHOW_ELEMENT);
  for (let at: Node | null = root; at;) {
    if (isElement(at)) yield at;
    if (crowded.has(at)) at = walker.nextNode();
    else {
      yield* allIn(at as Root, everywhere ? ALL : LIKELY);
      at = stepOver(walker);
    }
  }
}
