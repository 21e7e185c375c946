/**
 * That the library has changed is told by `storage.session`, which all windows of the extension see. A BroadcastChannel would not do: Firefox
 * parts those of private windows and of container tabs from the rest.
 */
import { browser } from "wxt/browser";

const KEY = "library";

/** Tells every open window of the library that it has changed, whoever changed it. */
export function tellLibraryChanged(): void {
  // A value that was not there before: no event tells of the same again.
  browser.storage.session.set({ [KEY]: crypto.randomUUID() }).catch(console.error);
}

/** `listener` is called at each change for as long as the window is open. */
export function followLibrary(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "session" && KEY in changes) listener();
  });
}
