/** The extension's own API, in functions that tests evaluate in its worker and pages. */
declare const chrome: typeof import("wxt/browser").browser;
