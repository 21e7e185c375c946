/**
 * Sees to it that the style of marks is where it is needed. The usual style is in the content script's own sheet (`marks.css`), which Chromium
 * puts in before a page is first styled: a sheet that came later would have every element of the page styled again (13 ms on a page of 2,800
 * elements). Firefox puts it in together with the script, when the page has long been painted; at the start it would hold up the first paint.
 * For shadow roots, which that sheet does not reach, and for other styles a sheet is adopted; no element is added.
 */
import type { MarkSheetRules } from "../card/mark-style.ts";
import { isDocument } from "./node-kinds.ts";

export class MarkSheet {
  #made: CSSStyleSheet | undefined;
  #rules: MarkSheetRules;
  readonly #roots = new Set<WeakRef<Document | ShadowRoot>>();

  constructor(rules: MarkSheetRules) {
    this.#rules = rules;
  }

  /** Changes the style wherever a sheet was adopted. A document that had the usual style until now adopts it at the next painting. */
  restyle(rules: MarkSheetRules): void {
    if (rules.css !== this.#rules.css) this.#made?.replaceSync(rules.css);
    this.#rules = rules;
  }

  get #sheet(): CSSStyleSheet {
    if (!this.#made) {
      this.#made = new CSSStyleSheet();
      this.#made.replaceSync(this.#rules.css);
    }
    return this.#made;
  }

  /** Has a root adopt the sheet. A page that assigns `adoptedStyleSheets` throws it out, so this is called at each painting. */
  adopt(root: Document | ShadowRoot): void {
    if (isDocument(root) && this.#rules.isUsual) return;
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    change(root, (sheets) => sheets.push(this.#sheet));
    this.#roots.add(new WeakRef(root));
  }

  /** Takes the sheet out of every root again. */
  remove(): void {
    for (const known of this.#roots) {
      const root = known.deref();
      const at = root ? root.adoptedStyleSheets.indexOf(this.#sheet) : -1;
      if (at >= 0) change(root!, (sheets) => sheets.splice(at, 1));
    }
    this.#roots.clear();
  }
}

/** Changes the list of sheets. Older Firefox refuses that through an extension's view of it, and allows it through the page's own. */
function change(root: Document | ShadowRoot, edit: (sheets: CSSStyleSheet[]) => void): void {
  try {
    edit(root.adoptedStyleSheets);
  } catch {
    edit((root as { wrappedJSObject?: Document }).wrappedJSObject?.adoptedStyleSheets ?? []);
  }
}
