/**
 * Where the style of marks stands. The usual one is in the content script's own style sheet (`marks.css`), which the browser
 * puts in before a page is styled first: a sheet that comes later has every element of the page styled anew (13 ms on a page
 * of 2,800 elements). Shadow roots, which that does not reach, and other styles adopt a sheet; no element is added to the page.
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

  /** Takes effect where the sheet stands; a document that had the usual style until now adopts it when next painted. */
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

  /** Puts the sheet into a root; a page that assigns `adoptedStyleSheets` anew throws it out, so call again when painting. */
  adopt(root: Document | ShadowRoot): void {
    if (isDocument(root) && this.#rules.isUsual) return;
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
