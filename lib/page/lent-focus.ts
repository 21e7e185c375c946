/**
 * Remembers where the page's focus was while a card has it, and gives it back when the card goes: otherwise whoever reads by keyboard would
 * go on from the end of the page, where the card's host stands.
 */
export class LentFocus {
  #from: WeakRef<HTMLElement> | null = null;

  /** To be called before a card takes the focus. Where one card follows another, the focus from before the first is remembered. */
  lend(host: Element): void {
    const at = innermost();
    if (at !== host) this.#from = at && new WeakRef(at);
  }

  /** Gives the focus back, unless the reader has moved it elsewhere. */
  giveBack(host: HTMLElement): void {
    if (document.activeElement !== host) return;
    host.blur();
    const from = this.#from?.deref();
    if (from?.isConnected) from.focus({ preventScroll: true });
  }
}

/** The element that has the focus, in an open shadow tree too; null where none has. */
function innermost(): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : null;
}
