import { rootOf } from "./past-fields.ts";

/**
 * Remembers where the page's focus was while a card has it, and gives it back when the card goes: otherwise whoever reads by keyboard would
 * go on from the end of the page, where the card's host stands.
 */
export class LentFocus {
  #from: WeakRef<HTMLElement> | null = null;

  /**
   * To be called before a card comes. One that stands already gives the focus back first: while the next is not seen nothing in it can have
   * the focus, and the browser would give it to nobody.
   */
  lend(host: HTMLElement): void {
    this.giveBack(host);
    const at = innermost();
    this.#from = at && new WeakRef(at);
  }

  /** Gives the focus back, unless the reader has moved it elsewhere. */
  giveBack(host: HTMLElement): void {
    // The host may stand in a shadow tree, in a component's own dialog.
    if ((rootOf(host) as Document | ShadowRoot).activeElement !== host) return;
    host.blur();
    this.#from?.deref()?.focus({ preventScroll: true });
  }
}

/** The element that has the focus, in an open shadow tree too; null where none has. */
function innermost(): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : null;
}
