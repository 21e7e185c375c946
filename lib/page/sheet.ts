/** How marks look. Adopted by the document and by each open shadow root, so that no element is added to the page. */
import { ENTITY_TYPES } from "../lexicon/entity.ts";

/** Names in `CSS.highlights`. */
export const highlightName = (type: string): string => `sidelight-${type}`;
export const ACTIVE = highlightName("active");

/** Hue in OKLCH, degrees. */
const HUES: Record<string, number> = {
  organisation: 259,
  person: 305,
  product: 190,
  event: 58,
  policy: 25,
  concept: 133,
  place: 225,
};

/**
 * A mark takes its lightness from the words it stands under, held between what reads well on white and what reads well
 * on black. So it is right on a dark page, and on a dark box of a light page, without asking the page for its background.
 */
const colour = (hue: number, chroma: number, alpha: number): string =>
  `oklch(from currentcolor clamp(0.53, l, 0.78) ${chroma} ${hue} / ${alpha})`;

function rules(plain: boolean): string {
  const kinds = ENTITY_TYPES.map((type) => {
    const line = plain ? colour(195, 0.08, 0.6) : colour(HUES[type]!, 0.14, 0.62);
    return (
      `::highlight(${highlightName(type)}){text-decoration:underline dotted 2px ${line};` +
      "text-underline-offset:3px;text-decoration-skip-ink:none}"
    );
  });
  return (
    kinds.join("") +
    `::highlight(${ACTIVE}){background-color:${colour(195, 0.1, 0.2)};text-decoration:underline solid 2px ${colour(195, 0.1, 1)};` +
    "text-underline-offset:3px}" +
    `@media (forced-colors:active){:root::highlight(${ACTIVE}){background-color:Highlight;color:HighlightText}}`
  );
}

export class MarkSheet {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<WeakRef<Document | ShadowRoot>>();

  constructor(plain: boolean) {
    this.restyle(plain);
  }

  restyle(plain: boolean): void {
    this.#sheet.replaceSync(rules(plain));
  }

  /** Puts the sheet into a root; a page that assigns `adoptedStyleSheets` anew throws it out, so call again when painting. */
  adopt(root: Document | ShadowRoot): void {
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
