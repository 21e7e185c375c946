/**
 * The page's focus while a card has it. It goes back to where it was when the card goes: whoever reads by keyboard would else go on from the
 * end of the page, where the card's host stands.
 */
export class LentFocus {
  #from: WeakRef<HTMLElement> | null = null;

  /** Before a card comes; one that follows another has the focus from where the first had it. */
  lend(host: Element): void {
    const at = innermost();
    if (at !== host) this.#from = at && new WeakRef(at);
  }

  /** Nothing where the reader has gone elsewhere by themselves. */
  giveBack(host: HTMLElement): void {
    if (document.activeElement !== host) return;
    host.blur();
    const from = this.#from?.deref();
    if (from?.isConnected) from.focus({ preventScroll: true });
  }
}

/** What has the focus, also in an open shadow tree; null where nothing has. */
function innermost(): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : null;
}
