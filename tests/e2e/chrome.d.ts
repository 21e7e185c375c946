import type { browser } from "wxt/browser";

declare global {
  /** The extension's own API, in functions that tests evaluate in its worker and pages. */
  const chrome: typeof browser;
}
