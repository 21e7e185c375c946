import { browser } from "wxt/browser";

/**
 * Whether a content script still belongs to its extension; it takes the place of wxt's own context (see `scripts/slim-content.ts`). The
 * browser does not tell a script when its extension is updated or removed: the script stays in the page, cut off. So whatever it does, it
 * asks `isValid` first.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  /** Aborts when the extension is gone. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get isValid(): boolean {
    if (!this.signal.aborted && browser.runtime?.id === undefined) this.#controller.abort();
    return !this.signal.aborted;
  }

  onInvalidated(listener: () => void): void {
    this.signal.addEventListener("abort", listener);
  }
}
