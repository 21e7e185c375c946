import { browser } from "wxt/browser";

/**
 * The life of one content script, in the place of wxt's own context (see `scripts/slim-content.ts`). The browser tells a script nothing
 * when its extension is updated or removed: it stays in the page, cut off. So whoever acts asks `isValid` first.
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
