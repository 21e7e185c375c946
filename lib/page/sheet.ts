/**
 * Where the style of marks stands. The usual one is in the content script's own style sheet (`marks.css`), which the browser
 * puts in before a page is styled first: a sheet that comes later has every element of the page styled anew (13 ms on a page
 * of 2,800 elements). Shadow roots, which that does not reach, and other styles adopt a sheet; no element is added to the page.
 */
import { markRules, type MarkStyle, USUAL } from "./mark-style.ts";
import { isDocument } from "./node-kinds.ts";

const isSame = (a: MarkStyle, b: MarkStyle): boolean =>
  a.plainMarks === b.plainMarks && JSON.stringify(a.colours) === JSON.stringify(b.colours);

export class MarkSheet {
  #made: CSSStyleSheet | undefined;
  #style: MarkStyle;
  readonly #roots = new Set<WeakRef<Document | ShadowRoot>>();

  constructor(style: MarkStyle) {
    this.#style = style;
  }

  /** Takes effect where the sheet stands; a document that had the usual style until now adopts it when next painted. */
  restyle(style: MarkStyle): void {
    if (isSame(style, this.#style)) return;
    this.#style = style;
    this.#made?.replaceSync(markRules(style));
  }

  get #sheet(): CSSStyleSheet {
    if (!this.#made) {
      this.#made = new CSSStyleSheet();
      this.#made.replaceSync(markRules(this.#style));
    }
    return this.#made;
  }

  /** Puts the sheet into a root; a page that assigns `adoptedStyleSheets` anew throws it out, so call again when painting. */
  adopt(root: Document | ShadowRoot): void {
    if (isDocument(root) && isSame(this.#style, USUAL)) return;
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    change(root, (sheets) => sheets.push(this.#sheet));
    this.#roots.add(new WeakRef(root));
  }

  /** Takes it out of every root again. */
  remove(): void {
    for (const known of this.#roots) {
      const root = known.deref();
      const at = root ? root.adoptedStyleSheets.indexOf(this.#sheet) : -1;
      if (at >= 0) change(root!, (sheets) => sheets.splice(at, 1));
    }
    this.#roots.clear();
  }
}

/** Older Firefox refuses changes through an extension's view of the list, and takes them through the page's own. */
function change(root: Document | ShadowRoot, edit: (sheets: CSSStyleSheet[]) => void): void {
  try {
    edit(root.adoptedStyleSheets);
  } catch {
    edit((root as { wrappedJSObject?: Document }).wrappedJSObject?.adoptedStyleSheets ?? []);
  }
}
