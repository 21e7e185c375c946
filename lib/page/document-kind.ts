/** Tells what kind of document a frame holds before anything is read in it. */

/** Characters; a frame with less text than this is no reading matter, but an advertisement's counter, a button, a tracking pixel. */
const LEAST_TEXT = 120;

/** Whether the document is to be read at all: it is HTML, and not one large editor. */
export function isReadable(): boolean {
  return /^(text\/html|application\/xhtml\+xml)$/.test(document.contentType) && document.designMode !== "on";
}

/** Resolves when a frame holds enough text to be worth a lexicon: at once for most pages, never for most small frames. */
export function holdsText(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer = 0;
    const look = (): void => {
      timer = 0;
      if (
        (document.body?.textContent?.trim().length ?? 0) >= LEAST_TEXT ||
        // Components have their text in shadow roots, or will have.
        document.querySelector(":not(:defined)") ||
        [...document.querySelectorAll("*")].some(({ shadowRoot }) => shadowRoot)
      ) {
        observer.disconnect();
        resolve();
      }
    };
    const observer = new MutationObserver(() => (timer ||= window.setTimeout(look, 300)));
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    signal.addEventListener("abort", () => observer.disconnect(), { once: true });
    look();
  });
}
