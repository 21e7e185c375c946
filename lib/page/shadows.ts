/** Finds open shadow roots: a walk over what is around them does not come to the text in them. */
import { crowded } from "./crowded.ts";
import type { Root } from "./gather.ts";
import { isDocument, isElement, SHOW_ELEMENT } from "./node-kinds.ts";
import { allIn } from "./past-fields.ts";
import { stepOver } from "./step-over.ts";

/**
 * Common elements that can have no shadow root: the browser's own search leaves them out sooner than we would. The commonest come first, since
 * it compares name by name: with the links last the same search took a fifth longer.
 */
const NEVER = "a,li,img,path,svg,td,tr,br,i,form";
const ALL = `:not(${NEVER})`;
/**
 * A root mostly stands in an element that was made for it, or in one that holds nothing else. To look at all other elements of a page too
 * takes as long as going through its text.
 */
const LIKELY = `:not(div,span,p,${NEVER}),div:empty,span:empty`;

export class Shadows {
  #met = new WeakSet<ShadowRoot>();
  readonly #known = new Set<WeakRef<ShadowRoot>>();
  /** What is still to be looked through. `anew`: roots that were met before are to be reported again. */
  readonly #sought: { elements: Generator<Element, void>; anew: boolean }[] = [];
  #hasSought = false;

  readonly #found: (root: ShadowRoot) => void;

  /** `found` is called for each root, and again if what it stands in is added or read again. */
  constructor(found: (root: ShadowRoot) => void) {
    this.#found = found;
  }

  /** The roots met so far that still stand. */
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
   * Asks for a root to be looked through (see `seekOn`); if it is no document, shadow roots that were met before are reported again. The first
   * time it looks only where they are likely; `seekAgain` makes up for that.
   */
  seek(root: Root): void {
    this.#seek(root, !isDocument(root), this.#hasSought);
    this.#hasSought = true;
  }

  /** Asks for everything to be looked through again, where roots are likely or everywhere. */
  seekAgain(everywhere: boolean): void {
    for (const root of [document, ...this.known()]) this.#seek(root, false, everywhere);
  }

  /** Goes on looking until the deadline; false where everything has been looked through. */
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
 * The elements of a root that may have a shadow root, one by one. The browser's search cannot be interrupted, so a crowded root is
 * searched in parts, which takes twice as long; and only when all of its elements are to be looked at.
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
